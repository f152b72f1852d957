import { axeVersion } from '../browser/axe/axe-source.ts';
import { browserKind } from '../browser/finding/browser-age.ts';
import type { BrowserSource } from '../browser/finding/browser-source.ts';
import { readerAgent } from '../browser/finding/reader-agent.ts';
import { prepareLanguages } from '../browser/news-page/languages/identify-languages.ts';
import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';
import type { PageJob } from './page-job.ts';
import { type Redact, redactedOptions } from './secrets/redact.ts';

/** Starts the browser, and what else takes a while; tells what a report says of it. */
export async function browserFacts(
  source: BrowserSource,
  jobs: readonly PageJob[],
  { userAgent: asked }: AuditOptions,
) {
  const starting = source.shared();
  if (jobs.some(({ settings }) => settings.needs.has('languages'))) prepareLanguages();
  const shared = await starting;
  // Asked while it is there: it may die, and be replaced, on the way.
  const browser = await shared.version();
  const { userAgent } = await readerAgent(shared, asked ?? null);
  return { browser, browserKind: browserKind(browser, new Date()), userAgent };
}

/** What a report says of how the pages were found. */
export function findingFacts(
  { problems, leftOut, isRightlyEmpty }: ExpandedTargets,
  { locale }: AuditOptions,
  redact: Redact,
) {
  const { usage } = catalogOf(locale);
  return {
    problems: problems.map((tell) => redact(tell(usage))),
    pagesLeftOut: redact(leftOut),
    isRightlyEmpty,
  };
}

/** What a report says of how the run was asked for. */
export function factsOf(given: AuditOptions, redact: Redact, { signal }: AuditHooks) {
  return {
    axeVersion: axeVersion(),
    targets: given.targets.map((target) => redact(hiddenTarget(target))),
    options: redact(redactedOptions(given)),
    interrupted: signal?.aborted ?? false,
  };
}
