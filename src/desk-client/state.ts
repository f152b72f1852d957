import type { DeskAudit, DeskEvent, DeskPage, DeskState } from '../model/desk.ts';

/** What the page shows: what the desk has told, which audit is looked at, and what is wrong. */
export type Shown = DeskState & {
  /** The audit that is looked at; null for none. */
  chosen: string | null;
  isLost: boolean;
};

export const NOTHING: Shown = { pages: [], targets: [], audits: [], chosen: null, isLost: false };

/** The same once the desk has told all: who comes to it sees what was checked last. Pure. */
export function opened({ chosen }: Shown, state: DeskState): Shown {
  const isThere = state.audits.some(({ id }) => id === chosen);
  return { ...state, chosen: isThere ? chosen : (state.audits.at(-1)?.id ?? null), isLost: false };
}

/** The same after something has happened. Pure. */
export function after(shown: Shown, event: DeskEvent): Shown {
  switch (event.type) {
    case 'pages':
      return { ...shown, pages: event.pages };
    case 'gone':
      return { ...shown, audits: shown.audits.filter(({ id }) => id !== event.id) };
    case 'audit':
      return withAudit(shown, event.audit);
  }
}

function withAudit(shown: Shown, audit: DeskAudit): Shown {
  const { audits } = shown;
  const isKnown = audits.some(({ id }) => id === audit.id);
  const next = isKnown
    ? audits.map((one) => (one.id === audit.id ? audit : one))
    : [...audits, audit];
  return { ...shown, audits: next, chosen: chosenAfter(shown, audit, isKnown) };
}

/** Who looks at a page goes on looking at it: as it is audited again, the new result takes the place of the old one. */
function chosenAfter({ chosen, audits }: Shown, audit: DeskAudit, isKnown: boolean): string | null {
  if (isKnown) return chosen;
  const current = audits.find(({ id }) => id === chosen);
  return current && audit.byChange && current.key !== audit.key ? chosen : audit.id;
}

/** The audit that is looked at. */
export function chosenOf({ audits, chosen }: Shown): DeskAudit | null {
  return audits.find(({ id }) => id === chosen) ?? null;
}

/** Of which audit the report is shown: the one that is looked at, and until it is done the last one of the same page. */
export function viewedOf({ audits }: Shown, chosen: DeskAudit): DeskAudit | null {
  if (chosen.state === 'done') return chosen;
  const before = audits.slice(0, audits.indexOf(chosen));
  return before.findLast(({ key, state }) => key === chosen.key && state === 'done') ?? null;
}

/** So many pages are listed at once. */
export const MOST_LISTED = 50;

/** The pages that have all words of a search in their title or path. Pure. */
export function foundPages(pages: readonly DeskPage[], search: string): DeskPage[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ url, title }) => {
    const text = `${title} ${url}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
