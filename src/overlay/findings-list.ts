import type { Catalog } from '../messages/catalogs.ts';
import type { Owner } from '../model/outcome.ts';
import { boxOf, type Child, listen, make, put, setName } from './dom.ts';
import type { OverlayFinding } from './overlay-finding.ts';

type Say = Catalog['overlay'];

/** A finding in the list: its number where it is marked, the button that opens it, and what is told then. */
export type ListedFinding = {
  finding: OverlayFinding;
  number: number | null;
  button: HTMLButtonElement;
  details: HTMLElement;
};

export type FindingsList = { items: ListedFinding[]; parts: Child[] };

/** The list: what the editor fixes first, then the developers, then what a person has to look at. */
export function findingsList(
  findings: readonly OverlayFinding[],
  say: Say,
  onSelect: (item: ListedFinding) => void,
): FindingsList {
  const items: ListedFinding[] = [];
  const listed = (isMeant: (finding: OverlayFinding) => boolean, isNumbered: boolean) => {
    const list = make('ol');
    for (const alike of byCheck(findings.filter(isMeant))) {
      const entries = alike.map((finding) => {
        const item = listedFinding(finding, isNumbered ? items.length + 1 : null, say);
        listen(item.button, 'click', () => onSelect(item));
        items[items.length] = item;
        return make('li', {}, [item.button, item.details]);
      });
      if (entries.length <= MOST_OPEN) put(list, ...entries);
      else put(list, make('li', { class: 'alike' }, [foldedEntries(alike, entries, say)]));
    }
    return list;
  };
  const failed = (owner: Owner) =>
    listed((one) => one.outcome === 'failed' && one.owner === owner, true);
  const [mine, theirs] = [failed('editor'), failed('template')];
  const before = items.length;
  const unsure = listed(({ outcome }) => outcome === 'cantTell', false);
  const count = items.length - before;
  const parts: Child[] = [
    ...group(say.editor, mine, say),
    ...group(say.template, theirs, say),
    ...(count > 0 ? [folded(say.unsure(count), unsure)] : []),
  ];
  return { items, parts };
}

/** More than so many findings of one check are folded, so that the others are not lost among them. */
const MOST_OPEN = 3;

/** In the order of each check’s first. */
function byCheck(findings: readonly OverlayFinding[]): OverlayFinding[][] {
  const checks = new Map<string, OverlayFinding[]>();
  for (const finding of findings)
    checks.set(finding.checkId, [...(checks.get(finding.checkId) ?? []), finding]);
  return [...checks.values()];
}

function foldedEntries(
  [first]: readonly OverlayFinding[],
  entries: readonly HTMLElement[],
  say: Say,
): HTMLElement {
  return folded(say.alike(first?.message ?? '', entries.length - 1), make('ol', {}, entries));
}

/** Opens one finding in the list and closes all others; null closes all. */
export function openItem(items: readonly ListedFinding[], chosen: ListedFinding | null): void {
  for (const item of items) {
    const isOpen = item === chosen;
    setName(item.button, 'aria-expanded', String(isOpen));
    item.details.hidden = !isOpen;
    if (isOpen) unfold(item.button);
  }
}

/** Opens what a finding is folded into. */
function unfold(button: Element): void {
  for (let around = button.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
}

/** Something that opens when it is asked for. */
export function folded(summary: string, ...inside: Child[]): HTMLElement {
  return make('details', {}, [make('summary', {}, [summary]), ...inside]);
}

function group(heading: string, list: HTMLElement, say: Say): Child[] {
  const isEmpty = list.childElementCount === 0;
  return [make('h3', {}, [heading]), isEmpty ? make('p', { class: 'quiet' }, [say.none]) : list];
}

function listedFinding(finding: OverlayFinding, number: number | null, say: Say): ListedFinding {
  const shown = number === null ? [] : [make('span', { class: 'number' }, [String(number)]), ' '];
  const words = make('span', {}, [finding.message]);
  const button = make('button', { type: 'button', class: 'finding', 'aria-expanded': 'false' }, [
    ...shown,
    words,
  ]);
  const details = make('div', { class: 'details' }, detailsOf(finding, say));
  details.hidden = true;
  return { finding, number, button, details };
}

function detailsOf(
  { element, why, fix, checkId, selector, html }: OverlayFinding,
  say: Say,
): Child[] {
  const where = element ? [] : [make('p', { class: 'quiet' }, [say.wholePage])];
  const unseen = element && !hasBox(element) ? [make('p', { class: 'quiet' }, [say.unseen])] : [];
  const texts = [checkId, selector, html];
  const codes: Child[] = [];
  for (const text of texts)
    if (text !== '') codes[codes.length] = make('code', { dir: 'ltr' }, [text]);
  return [
    ...(why === '' ? [] : [make('p', {}, [why])]),
    ...(fix === '' ? [] : [make('p', {}, [make('strong', {}, [`${say.fix}: `]), fix])]),
    ...where,
    ...unseen,
    folded(say.forDevelopers, ...codes),
  ];
}

/** Whether something is laid out, however large. */
export function hasBox(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 || height > 0;
}
