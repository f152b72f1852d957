import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as puppeteer from 'puppeteer-core';
import { axeVersion } from '../browser/axe/axe-source.ts';
import { browserKind } from '../browser/finding/browser-age.ts';
import { findBrowser } from '../browser/finding/find-browser.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Report } from '../model/report.ts';
import { audit } from '../run/audit.ts';
import { packageVersion } from '../support/package-root.ts';
import { counted } from '../text/counted.ts';

/** One line of the diagnosis. */
export type DoctorLine = { ok: boolean; text: string };

type DoctorOptions = Pick<AuditOptions, 'browser' | 'connect' | 'sandbox'>;

/** A page with one known fault, so that a finding proves that the whole way works. */
const TEST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page to try presscheck on</title></head>
<body><a href="#nowhere">Skip to the story</a><main><h1>A page to try presscheck on</h1><p>Its skip link leads nowhere.</p></main></body></html>`;
const KNOWN_FAULT = 'skip-link-target-exists';

/** Says what is installed, which browser is used and why, and proves the set-up by auditing a page. */
export async function diagnose(options: DoctorOptions): Promise<DoctorLine[]> {
  const versions = `presscheck ${packageVersion()}, axe-core ${axeVersion()}, Node ${process.version}`;
  const lines: DoctorLine[] = [{ ok: true, text: versions }];
  try {
    lines.push({ ok: true, text: await whichBrowser(options) });
    lines.push(...(await tryAudit(options)));
  } catch (error) {
    lines.push({ ok: false, text: error instanceof Error ? error.message : String(error) });
  }
  return lines;
}

async function whichBrowser({ browser, connect }: DoctorOptions): Promise<string> {
  if (connect) return 'Browser: a running one, given by --connect';
  const found = await findBrowser(browser);
  return `Browser: ${found.executablePath}, ${found.why}`;
}

async function tryAudit(options: DoctorOptions): Promise<DoctorLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'presscheck-doctor-'));
  const notices: string[] = [];
  try {
    await writeFile(join(folder, 'page.html'), TEST_PAGE);
    const { report } = audit(
      { ...options, targets: [folder] },
      { onNotice: (message) => notices.push(message) },
    );
    return [...notices.map((text) => ({ ok: true, text })), ...linesFor(await report)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesFor({ tool, pages, run }: Report): DoctorLine[] {
  const [page] = pages;
  const found = page?.checks.find(({ id }) => id === KNOWN_FAULT)?.outcome === 'failed';
  const untested = page?.checks.filter(({ outcome }) => outcome === 'untested') ?? [];
  return [
    { ok: true, text: ageOf(tool.browser) },
    page?.error
      ? {
          ok: false,
          text: `The test page could not be audited: ${page.error.message} ${page.error.hint}`,
        }
      : {
          ok: found && untested.length === 0,
          text: found
            ? `The test page was audited in ${run.durationMs} ms and its known fault was found.`
            : 'The test page was audited, but its known fault was not found. Please report this.',
        },
    ...untested.map(({ id, message }) => ({
      ok: false,
      text: `The check ${id} could not run: ${message}`,
    })),
  ];
}

/** How far the browser is behind the one that puppeteer was made for. */
function ageOf(version: string): string {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  const expected = chromeOfPuppeteer();
  if (expected === null) return `Version: ${version}, ${kindOf(version)}.`;
  const behind = expected - major;
  const age = behind > 0 ? `${counted(behind, 'major version')} older than` : 'not older than';
  const advice = behind > 6 ? ' Update it: readers use newer ones.' : '';
  return `Version: ${version}, ${kindOf(version)}, ${age} the one that puppeteer was made for (${expected}).${advice}`;
}

function kindOf(version: string): string {
  const { kind, ageMonths } = browserKind(version, new Date());
  const what =
    kind === 'headless shell'
      ? 'a headless shell'
      : 'a whole browser, which takes up to twice as long as a headless shell';
  return ageMonths === null ? what : `${what}, released about ${months(ageMonths)} ago`;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

/** The major version of Chrome that this puppeteer was made for; exported, but not in its types. */
function chromeOfPuppeteer(): number | null {
  const revisions: unknown = Reflect.get(puppeteer, 'PUPPETEER_REVISIONS');
  if (typeof revisions !== 'object' || revisions === null || !('chrome' in revisions)) return null;
  return Number.parseInt(String(revisions.chrome), 10);
}
