import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeVersion } from '../browser/axe/axe-source.ts';
import { browserKind } from '../browser/finding/browser-age.ts';
import { findBrowser } from '../browser/finding/find-browser.ts';
import { whyNoListener } from '../listening/listener-state.ts';
import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Report } from '../model/report.ts';
import { toldError } from '../model/usage/known-error.ts';
import { audit } from '../run/audit.ts';
import { packageVersion } from '../support/package-root.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** One line of the diagnosis. */
export type DoctorLine = { ok: boolean; text: string };

type DoctorOptions = Pick<AuditOptions, 'browser' | 'connect' | 'sandbox' | 'locale'>;

/** A page with one known fault, so that a finding proves that the whole way works. */
const TEST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page to try presscheck on</title></head>
<body><a href="#nowhere">Skip to the story</a><main><h1>A page to try presscheck on</h1><p>Its skip link leads nowhere.</p></main></body></html>`;
const KNOWN_FAULT = 'skip-link-target-exists';

/** Says what is installed, which browser is used and why, and proves the set-up by auditing a page. */
export async function diagnose(options: DoctorOptions): Promise<DoctorLine[]> {
  const { usage } = catalogOf(options.locale);
  const versions = `presscheck ${packageVersion()}, axe-core ${axeVersion()}, Node ${process.version}`;
  const lines: DoctorLine[] = [{ ok: true, text: versions }];
  try {
    lines.push({ ok: true, text: await whichBrowser(options) });
    lines.push(...(await tryAudit(options)));
    lines.push({ ok: true, text: listenerLine(options) });
  } catch (error) {
    lines.push({ ok: false, text: toldError(error, usage) });
  }
  return lines;
}

async function whichBrowser({ browser, connect, locale }: DoctorOptions): Promise<string> {
  const { errands, usage } = catalogOf(locale);
  if (connect) return errands.doctor.borrowed;
  const { executablePath, origin } = await findBrowser(browser);
  return errands.doctor.browser(executablePath, usage.browser.origins[origin]);
}

/** Nothing of it is needed for an audit, so that it fails nothing where it is not there. */
function listenerLine({ locale }: DoctorOptions): string {
  const { errands, usage } = catalogOf(locale);
  const why = whyNoListener();
  return why ? errands.doctor.noListener(why(usage)) : errands.doctor.listener;
}

async function tryAudit(options: DoctorOptions): Promise<DoctorLine[]> {
  const { chromeOfPuppeteer } = await import('../browser/finding/puppeteer.ts');
  const folder = makeTemporaryFolder('presscheck-doctor-');
  const notices: string[] = [];
  try {
    await writeFile(join(folder, 'page.html'), TEST_PAGE);
    const { report } = audit(
      { ...options, targets: [folder] },
      { onNotice: (message) => notices.push(message) },
    );
    return [
      ...notices.map((text) => ({ ok: true, text })),
      ...linesFor(await report, chromeOfPuppeteer(), options.locale),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesFor(
  { tool, pages, run }: Report,
  expected: number | null,
  locale: string | undefined,
): DoctorLine[] {
  const { common, errands } = catalogOf(locale);
  const say = errands.doctor;
  const [page] = pages;
  const found = page?.checks.find(({ id }) => id === KNOWN_FAULT)?.outcome === 'failed';
  const untested = page?.checks.filter(({ outcome }) => outcome === 'untested') ?? [];
  return [
    { ok: true, text: ageOf(tool.browser, expected, say) },
    page?.error
      ? {
          ok: false,
          text: say.notAudited(common.both(page.error.message, page.error.hint)),
        }
      : {
          ok: found && untested.length === 0,
          text: found ? say.audited(run.durationMs) : say.faultMissed,
        },
    ...untested.map(({ id, message }) => ({
      ok: false,
      text: say.untested(id, message),
    })),
  ];
}

type Words = Catalog['errands']['doctor'];

/** So many major versions behind, a browser is no longer what readers use. */
const FAR_BEHIND = 6;

/** How far the browser is behind the one that puppeteer was made for. */
function ageOf(version: string, expected: number | null, say: Words): string {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  const kind = kindOf(version, say);
  if (expected === null) return say.version(version, kind);
  const behind = expected - major;
  const compared = say.versionAgainst(version, kind, Math.max(behind, 0), expected);
  return behind > FAR_BEHIND ? `${compared} ${say.update}` : compared;
}

function kindOf(version: string, say: Words): string {
  const { kind, ageMonths } = browserKind(version, new Date());
  const what = kind === 'headless shell' ? say.shell : say.wholeBrowser;
  return ageMonths === null ? what : say.released(what, ageMonths);
}
