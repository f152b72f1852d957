import { sameReport } from '../../judging/page-report.ts';
import type { PageReport } from '../../model/report.ts';
import { withoutFragment } from '../../run/arrivals.ts';
import type { DealtPage } from '../../run/page-auditor.ts';

/** An entry of a run by its position in the report. */
type Entry = { position: number; page: DealtPage };

/** What is known of an entry that others may have come to. */
type Audited = Pick<PageReport, 'url' | 'outcome' | 'areas'> & {
  position: number;
  isError: boolean;
};

/**
 * Finds the entries that led to the page of another, as a run on one machine tells them: an address that was itself
 * asked for is its own; of others that lead to one page the first has it.
 */
export type Joining = {
  /** Notes an entry, in the order of positions; `asked` is the address that was asked for, null for a page of ours. */
  add(entry: Entry, asked: string | null): void;
  /** The entries that are told under another, as they are to be told. */
  joined(locale: string): { position: number; report: PageReport }[];
};

export function createJoining(): Joining {
  const own = new Map<string, Audited>();
  const led: { key: string; entry: Entry }[] = [];
  return {
    add(entry, asked) {
      const { report, manner } = entry.page;
      if (asked === null) return;
      const asAsked = keyOf(manner, asked);
      const key = keyOf(manner, report.finalUrl ?? asked);
      if (key === asAsked) own.set(key, auditedOf(entry));
      else led.push({ key, entry: { ...entry, page: { ...entry.page, report: lean(report) } } });
    },
    joined(locale) {
      const first = new Map(own);
      return led.flatMap(({ key, entry }) => {
        const holder = first.get(key);
        const { report } = entry.page;
        if (report.error) return [];
        if (!holder) first.set(key, auditedOf(entry));
        if (!holder || holder.isError || holder.position === entry.position) return [];
        return [{ position: entry.position, report: asSame(report, holder, locale) }];
      });
    },
  };
}

function keyOf(manner: string, address: string): string {
  return `${manner} ${URL.canParse(address) ? withoutFragment(address) : address}`;
}

function auditedOf({ position, page: { report } }: Entry): Audited {
  const { url, outcome, areas, error } = report;
  return { position, url, outcome, areas, isError: error !== null };
}

/** What it found is told under the other, and need not be held meanwhile. */
function lean(report: PageReport): PageReport {
  return { ...report, checks: [], outline: [], filmStrip: [], picture: null };
}

function asSame(report: PageReport, holder: Audited, locale: string): PageReport {
  const { variant, notes, ...page } = report;
  const same = sameReport({ ...page, ...(variant ? { variant } : {}) }, holder, [], locale);
  return { ...same, notes: [...notes, ...same.notes] };
}
