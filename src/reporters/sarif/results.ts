import type { Result } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import { ownerOf } from '../../model/owner-of.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { addressOf } from '../places.ts';
import { cut } from '../plain-text.ts';
import { visible } from '../visible.ts';
import { LEVELS } from './level.ts';
import { LONGEST_QUOTE, type Room, takeRoom } from './limits.ts';
import { locationOf } from './locations.ts';
import { plainMessage } from './message.ts';

/** What results are told with. */
export type ResultContext = {
  /** Where each check stands among the rules. */
  positions: ReadonlyMap<string, number>;
  /** Whether findings are told as new or known. */
  hasBaseline: boolean;
  words: Catalog;
  /** Where in the repository the folder lies that files are named from. */
  folder: string | undefined;
  /** What there is room for; it gets less with each result. */
  room: Room;
};

/** A page's findings as results, those that there is room for. */
export function resultsOf(page: PageReport, context: ResultContext): Result[] {
  const times = new Map<string, number>();
  return page.checks.flatMap((check) =>
    check.findings
      .filter((finding) => takeRoom(context.room, check, finding))
      .map((finding) => ({
        ...resultOf(page, check, finding, context),
        partialFingerprints: fingerprintsOf(check, finding, times),
        ...(context.hasBaseline ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
      })),
  );
}

/**
 * Code scanning takes two results of a rule in a file for one where their hashes are the same. One that it
 * makes itself is that of the line, and built pages may be a single line; so it gets ours, numbered.
 */
function fingerprintsOf({ id }: CheckResult, finding: Finding, times: Map<string, number>) {
  const fingerprint = visible(finding.fingerprint);
  const key = `${id} ${fingerprint}`;
  const time = (times.get(key) ?? 0) + 1;
  times.set(key, time);
  return {
    primaryLocationLineHash: `${fingerprint}:${time}`,
    'presscheckFinding/v1': fingerprint,
  };
}

function resultOf(
  page: PageReport,
  check: CheckResult,
  finding: Finding,
  { positions, words, folder }: ResultContext,
): Result {
  const position = positions.get(check.id);
  const hasFailed = finding.outcome === 'failed';
  return {
    ruleId: visible(check.id),
    ...(position === undefined ? {} : { ruleIndex: position }),
    // Whatever is no failure has no level (clause 3.27.10).
    kind: hasFailed ? 'fail' : 'review',
    level: hasFailed ? LEVELS[check.impact] : 'none',
    message: plainMessage(messageOf(page, finding, words)),
    locations: [locationOf(page, finding, words, folder)],
    properties: {
      impact: check.impact,
      owner: ownerOf(check, finding),
      page: visible(page.url),
      window: `${page.viewport.width}x${page.viewport.height}`,
      html: cut(visible(finding.html), LONGEST_QUOTE),
    },
  };
}

/** The path of a page from the web is made up, so its message has the address. */
function messageOf(page: PageReport, finding: Finding, { common, formats }: Catalog): string {
  const message = common.both(finding.message, finding.fix);
  const address = finding.source ? null : addressOf(page);
  return address ? formats.sarif.onPage(message, address) : message;
}
