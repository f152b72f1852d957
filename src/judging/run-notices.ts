import type { Catalog } from '../messages/catalogs.ts';
import type { PageReport } from '../model/report.ts';

/** So many are named; the pages have the rest. */
const MOST_NAMED = 5;

/**
 * What befell a run as a whole and its readers should know first, in sentences: parts that its pages lack, where
 * addresses led, and what took more than one try. Pure.
 */
export function runNotices(pages: Iterable<PageReport>, say: Catalog['judging']['run']): string[] {
  const seen = lookAt(pages);
  return [
    ...missingNotices(seen, say),
    ...(seen.redirected.length > 0
      ? [say.redirected(seen.redirected.length, named(seen.redirected, say))]
      : []),
    ...(seen.same.length > 0 ? [say.same(seen.same.length, named(seen.same, say))] : []),
    ...(seen.again.length > 0 ? [say.again(seen.again.length, named(seen.again, say))] : []),
  ];
}

type Seen = {
  /** How many pages were audited, those of built folders among them, and the parts that each lacks, where it lacks any. */
  audited: number;
  auditedLocal: number;
  lacking: { paths: readonly string[]; isLocal: boolean }[];
  redirected: string[];
  same: string[];
  again: string[];
};

function lookAt(pages: Iterable<PageReport>): Seen {
  const seen: Seen = {
    audited: 0,
    auditedLocal: 0,
    lacking: [],
    redirected: [],
    same: [],
    again: [],
  };
  for (const page of pages) {
    if (!page.error && page.sameAs === undefined) {
      seen.audited += 1;
      if (page.finalUrl === null) seen.auditedLocal += 1;
    }
    lookAtOne(page, seen);
  }
  return seen;
}

function lookAtOne(
  { url, finalUrl, missingParts: paths, redirectedTo, sameAs, tries }: PageReport,
  seen: Seen,
): void {
  if (paths) seen.lacking.push({ paths, isLocal: finalUrl === null });
  if (redirectedTo !== undefined) seen.redirected.push(`${url} → ${redirectedTo}`);
  if (sameAs !== undefined) seen.same.push(`${url} = ${sameAs}`);
  if (tries !== undefined) seen.again.push(url);
}

function missingNotices(
  { audited, auditedLocal, lacking }: Seen,
  say: Catalog['judging']['run'],
): string[] {
  if (lacking.length === 0) return [];
  const counts = new Map<string, number>();
  for (const path of lacking.flatMap(({ paths }) => paths))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, onA], [b, onB]) => Number(isOfTemplate(b)) - Number(isOfTemplate(a)) || onB - onA)
    .map(([path, pages]) => say.part(path, pages));
  const list = named(parts, say);
  const isLocal = lacking.every((page) => page.isLocal);
  if (lacking.length < (isLocal ? auditedLocal : audited))
    return [say.partsMissing(parts.length, list)];
  const base = isLocal ? commonFolder([...counts.keys()]) : null;
  const everywhere = say.partsMissingEverywhere(lacking.length, parts.length, list);
  return [base === null ? everywhere : `${everywhere} ${say.basePath(base)}`];
}

/** What a template asks for on every page; a picture may be missing for another reason. */
function isOfTemplate(path: string): boolean {
  return /\.(?:css|m?js)$/i.test(path);
}

/** The folder at the root that all style sheets and scripts are below; null where there is none. */
function commonFolder(all: readonly string[]): string | null {
  const paths = all.filter(isOfTemplate);
  const [first = '', ...others] = paths.map((path) => /^\/[^/]+(?=\/)/.exec(path)?.[0] ?? '');
  return first !== '' && others.every((folder) => folder === first) ? first : null;
}

function named(texts: readonly string[], say: Catalog['judging']['run']): string {
  const more = texts.length - MOST_NAMED;
  const shown = texts.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? say.andMore(shown, more) : shown;
}
