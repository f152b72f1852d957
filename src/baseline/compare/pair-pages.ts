import type { PagedReport } from '../../model/report.ts';
import { commonForm, type PageKeys, pageKeysOf, siteOptionsIn } from '../page-key.ts';

/** A name for a page of a report; two reports have the same for what is one page. */
type PageId = (url: string) => string;

/**
 * Tells which pages of two reports are one: those of the same address, else those of the same key. Origins that
 * either run names are one site in both. Pages of one report stay apart where their keys are not the same. Pure.
 */
export function pairPages(
  reports: Record<'old' | 'new', PagedReport>,
): Record<'old' | 'new', PageId> {
  const [old, now] = keysOfBoth(reports);
  const before = [...new Set(urlsOf(reports.old))];
  const wasThere = new Set(before);
  const oldKeys = new Set(before.map(old.keyOf));
  const newKeys = new Set(urlsOf(reports.new).map(now.keyOf));
  const byForm = new Map([...oldKeys].map((key) => [commonForm(key), key]));
  const byAddress = [...new Set(urlsOf(reports.new))].filter((url) => wasThere.has(url));
  /** The new key of the page that has an old one by its address. */
  const holder = new Map(byAddress.map((url) => [old.keyOf(url), now.keyOf(url)]));
  const pairOf = (key: string) => {
    if (oldKeys.has(key)) return key;
    const alike = byForm.get(commonForm(key));
    return alike === undefined || newKeys.has(alike) ? null : alike;
  };
  const isHeldByAnother = (id: string, key: string) => (holder.get(id) ?? key) !== key;
  return {
    old: old.keyOf,
    new: (url) => {
      if (wasThere.has(url)) return old.keyOf(url);
      const key = now.keyOf(url);
      const id = pairOf(key);
      return id === null || isHeldByAnother(id, key) ? `only new: ${key}` : id;
    },
  };
}

function keysOfBoth(reports: Record<'old' | 'new', PagedReport>): [PageKeys, PageKeys] {
  const [old, now] = [reports.old, reports.new].map(({ run }) => siteOptionsIn(run.options));
  const origins = [...(old?.origins ?? []), ...(now?.origins ?? [])];
  return [
    pageKeysOf(reports.old.pages, { ...old, origins }),
    pageKeysOf(reports.new.pages, { ...now, origins }),
  ];
}

function urlsOf({ pages }: PagedReport): string[] {
  return [...pages].map(({ url }) => url);
}
