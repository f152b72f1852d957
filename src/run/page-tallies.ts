import { overridesFor, withOverrides } from '../judging/overrides.ts';
import type { SettingsOptions } from '../judging/settings.ts';
import { DEFAULTS } from '../model/audit-options.ts';
import { AREAS, combinedOutcome } from '../model/outcome.ts';
import type { Finding, PageReport } from '../model/report.ts';
import { entriesByPage, sharedKeys } from '../model/shared-findings.ts';
import { breaks, isUntested } from '../report/gate.ts';
import { mapped } from '../report/mapped.ts';

/** What of one page the summary counts. */
export type Tally = Pick<PageReport, 'outcome' | 'areas'> & { isWhole: boolean; failures: number };

/** The same of one way in which a page was shown. */
type EntryTally = Pick<PageReport, 'url' | 'target' | 'variant' | 'outcome' | 'areas'> & {
  isWhole: boolean;
  /** What of its findings makes a run fail, by check. */
  failures: { id: string; findings: readonly Finding[] }[];
};

/**
 * What the summary counts of each page. A page counts once, whatever number of ways it was shown in, by the worst of
 * them; what is found in several counts once too. Reads page by page, and keeps no findings. Pure.
 */
export function talliesOf(pages: Iterable<PageReport>, options: SettingsOptions): Tally[] {
  const entries = mapped(pages, (page) => entryTally(page, options));
  return [...mapped(entriesByPage(entries), together)];
}

function entryTally(page: PageReport, options: SettingsOptions): EntryTally {
  const { url, target, variant, outcome, areas, checks } = page;
  const { failOn = DEFAULTS.failOn } = withOverrides(options, overridesFor(options, url));
  const failures = checks
    .filter((check) => breaks(check, failOn))
    .map(({ id, findings }) => ({ id, findings: findings.filter(isNewFailure) }));
  const isWhole = !checks.some(isUntested);
  return { url, target, outcome, areas, isWhole, failures, ...(variant ? { variant } : {}) };
}

function isNewFailure({ outcome, known }: Finding): boolean {
  return outcome === 'failed' && !known;
}

function together(entries: readonly EntryTally[]): Tally {
  const areas = AREAS.flatMap((area) => {
    const found = entries.flatMap((entry) => entry.areas[area] ?? []);
    return found.length > 0 ? [[area, combinedOutcome(found)]] : [];
  });
  const ids = new Set(entries.flatMap(({ failures }) => failures.map(({ id }) => id)));
  return {
    outcome: WORST_FIRST.find((one) => entries.some(({ outcome }) => outcome === one)) ?? 'passed',
    areas: Object.fromEntries(areas),
    isWhole: entries.every(({ isWhole }) => isWhole),
    failures: [...ids].reduce((sum, id) => sum + countOf(id, entries), 0),
  };
}

const WORST_FIRST = ['error', 'failed', 'incomplete', 'passed'] as const;

function countOf(id: string, entries: readonly EntryTally[]): number {
  const found = entries.flatMap(({ failures }) => failures.filter((one) => one.id === id));
  return new Set(sharedKeys(found.map(({ findings }) => findings)).flat()).size;
}
