import { attr } from './dom.ts';

/** The roles of WAI-ARIA 1.2 that authors may give, those of 1.3 that browsers have, and those of DPUB-ARIA and of graphics. */
const ROLES = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader ' +
    'combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed ' +
    'figure form generic grid gridcell group heading img image insertion link list listbox listitem log main ' +
    'mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option ' +
    'paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search ' +
    'searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table ' +
    'tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);
const OTHERS = /^(?:doc|graphics)-[a-z]+$/;

/**
 * The role that an element's `role` gives it: the first that exists. Null for none: one that does not
 * exist leaves the element what it is (WAI-ARIA 1.2, section 8.1).
 */
export function roleOf(element: Element): string | null {
  const tokens = attr(element, 'role')?.trim().toLowerCase().split(/\s+/) ?? [];
  return tokens.find((token) => ROLES.has(token) || OTHERS.test(token)) ?? null;
}
