import type { EvidenceKind, EvidenceKinds } from '../model/evidence.ts';
import type { HeadlineFacts } from '../model/headings/headline.ts';
import { collectDocument } from '../page/document-facts.ts';
import { all } from '../page/dom/dom.ts';
import { hasLayout } from '../page/dom/rendered.ts';
import { collectNewsPage } from '../page/news-page/news-page.ts';
import { collectHeadline } from '../page/story/collect-headline.ts';
import { readHeadings } from './read-headings.ts';
import { readLanguages } from './read-languages.ts';

const READERS: { [K in EvidenceKind]?: () => EvidenceKinds[K] } = {
  document: () => ({ ...collectDocument(), missingStyleSheets: unreadStyleSheets() }),
  headings: readHeadings,
  headline: readHeadline,
  newsPage: collectNewsPage,
  languages: readLanguages,
};

/** Style sheets that did not load have no sheet, or one without rules. */
function unreadStyleSheets(): number {
  return all('link[rel~=stylesheet]:not([disabled])').filter(
    (link) => link instanceof HTMLLinkElement && isEmpty(link.sheet),
  ).length;
}

function isEmpty(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    // The rules of another site's style sheet are not shown to anyone, but they apply.
    return false;
  }
}

/** What was seen of the document, each kind read once, when it is first asked for. */
export function gatherer(): (needs: readonly EvidenceKind[]) => EvidenceKinds {
  const seen = new Map<EvidenceKind, unknown>();
  return (needs) => {
    for (const kind of needs) if (!seen.has(kind)) seen.set(kind, READERS[kind]?.());
    // A check reads the kinds that it needs and no others, as in src/audit/judge-evidence.ts.
    return Object.fromEntries(seen) as EvidenceKinds;
  };
}

/** Without layout a headline that is painted large cannot be told: only one of level one is believed. */
function readHeadline(): HeadlineFacts {
  const facts = collectHeadline();
  if (hasLayout() || facts.level === 1) return facts;
  return { ...facts, element: null, text: '', knownBy: null, level: null, copies: [], place: null };
}
