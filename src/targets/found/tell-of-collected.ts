import type { AuditOptions } from '../../model/audit-options.ts';
import type { Tell } from '../../model/usage/usage.words.ts';
import { hiddenTarget } from '../../support/hidden-address.ts';
import type { SourceFault } from '../sources/source-fault.ts';
import type { Collected, SourceReport } from './collect-entries.ts';
import type { Findings } from './findings.ts';

const MOST_NAMED = 3;
const MOST_REPORTS = 5;

/** Tells what was wrong in the sources, and what of them was not read: each keeps the run from being whole, but for what is harmless. */
export function tellOfCollected(
  name: string,
  { reports, older, foreign, beyond }: Collected,
  undated: number,
  { notices, problems }: Findings,
): void {
  const broken = reports.filter(({ fault, count }) => fault !== null || count > 0);
  problems.push(...broken.slice(0, MOST_REPORTS).map(tellOfBroken));
  const more = broken.length - MOST_REPORTS;
  if (more > 0) problems.push((say) => say.targets.moreBroken(more));
  if (foreign.length > 0)
    problems.push((say) => say.targets.foreignSitemaps(name, foreign.length, firstOf(foreign)));
  if (beyond > 0) problems.push((say) => say.targets.beyond(name));
  for (const { name: of, harmless } of reports.slice(0, MOST_REPORTS))
    if (harmless) notices.push((say) => say.targets.harmless(of, harmless.line, harmless.expected));
  if (older > 0) notices.push((say) => say.targets.olderSitemaps(name, older));
  if (undated > 0) notices.push((say) => say.targets.undated(name, undated));
}

/** Tells of entries that have no page in the build, and of those of other sites. */
export function tellOfPlaced(
  name: string,
  { missing, others }: { missing: readonly string[]; others: readonly string[] },
  { root = '' }: Pick<AuditOptions, 'root'>,
  { notices, problems }: Findings,
): void {
  if (missing.length > 0)
    problems.push((say) => say.targets.notBuilt(name, missing.length, firstOf(missing), root));
  if (others.length > 0) notices.push(tellOfOthers(others));
}

/** That addresses are of another site than `baseUrl`. */
export function tellOfOthers(others: readonly string[]): Tell {
  return (say) => say.targets.otherSites(others.length, firstOf(others));
}

function firstOf(addresses: readonly string[]): string {
  return addresses.slice(0, MOST_NAMED).map(hiddenTarget).join(', ');
}

function tellOfBroken(report: SourceReport): Tell {
  return (say) =>
    report.isPartly
      ? say.targets.brokenSource(report.name, whyUnread(report)(say))
      : say.targets.unreadSource(report.name, whyUnread(report)(say));
}

/** Where a source is wrong, and what should stand there; or why it could not be read. */
export function whyUnread({ fault, faults, count }: SourceReport): Tell {
  return ({ targets: say }) => {
    const lines = faults.map(({ line, expected }) => say.whyAtLine(line, expected));
    const more = count - faults.length;
    const all = [
      ...lines,
      ...(more > 0 ? [say.whyMore(more)] : []),
      ...(fault ? [reasonFor(fault)({ targets: say })] : []),
    ];
    return all.join('; ');
  };
}

/** Why nothing was had of a source. */
export function reasonFor({
  why,
  detail,
}: SourceFault): (say: { targets: Parameters<Tell>[0]['targets'] }) => string {
  return ({ targets }) => targets.why[why](detail);
}
