import { breaks, type CheckResult, type FailOn, type Finding, type Report } from '../index.ts';

/** More findings than this nobody reads in the output of a test. */
const MOST_FINDINGS = 10;
const LONGEST = 300;

/** What a test prints of pages that did not pass: what failed, where, and how to fix it. Pure. */
export function failureMessage(report: Report, failOn: FailOn): string {
  const { pages, summary } = report;
  const found = pages.flatMap(({ url, checks }) =>
    checks
      .filter((check) => breaks(check, failOn))
      .flatMap((check) => newFailures(check).map((finding) => findingText(url, check, finding))),
  );
  const shown = found.slice(0, MOST_FINDINGS);
  const more = found.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...pages.flatMap(({ url, error }) => (error ? [`${url}\n${error.message} ${error.hint}`] : [])),
    ...untested(report),
    ...summary.problems,
  ].join('\n\n');
}

function newFailures({ findings }: CheckResult): Finding[] {
  return findings.filter(({ outcome, known }) => outcome === 'failed' && !known);
}

function findingText(url: string, { id, impact }: CheckResult, finding: Finding): string {
  const place = finding.selector.join(' ');
  return [
    `${finding.message} (${id}, ${impact})`,
    ...[place, finding.html, finding.fix].filter((line) => line !== '').map(indented),
    indented(url),
  ].join('\n');
}

function indented(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `  ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`;
}

/** One reason often holds for many checks. */
function untested({ pages }: Report): string[] {
  const byReason = new Map<string, string[]>();
  for (const { id, outcome, message } of pages.flatMap(({ checks }) => checks)) {
    if (outcome !== 'untested') continue;
    const reason = message.replace(/“[a-zA-Z]+”/, '…');
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return [...byReason].map(
    ([reason, ids]) => `Not tested: ${[...new Set(ids)].join(', ')}\n  ${reason}`,
  );
}
