import type { Catalog } from '../messages/catalogs.ts';
import type { LeftOut } from '../model/left-out.ts';
import type { PagedReport } from '../model/report.ts';

const MOST_IDS = 6;

/** The first ids, and that there are more. */
export function firstIds(ids: readonly string[]): string[] {
  return ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS), '…'] : [...ids];
}

/** What options left out, a phrase each, with the ids of the checks. */
export function leftOutOf(
  { run }: PagedReport,
  say: Pick<Catalog['common'], 'leftOut'>,
): { what: string; ids: string[] }[] {
  return (run.leftOut ?? []).map(({ ids, option, where, pages }: LeftOut) => ({
    what: say.leftOut(ids.length, nameOf(option, where), pages?.join(', ') ?? null),
    ids,
  }));
}

/** What was found and rightly not audited, a phrase each, with the first of the pages. */
export function pagesLeftOutOf(
  { summary }: PagedReport,
  say: Pick<Catalog['common'], 'pagesLeftOut'>,
): { what: string; pages: string[] }[] {
  return (summary.leftOut ?? []).map(({ why, pages, examples }) => ({
    what: say.pagesLeftOut[why](pages),
    pages: pages > examples.length ? [...examples, '…'] : examples,
  }));
}

/** The flag, or the option with its place in a file. */
function nameOf(option: string, where: string | null): string {
  if (where === null) return `“${option}”`;
  return where.startsWith('--') ? where : `“${option}” (${where})`;
}
