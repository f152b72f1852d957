import type { RouteKind, SaidRole, SpokenRole } from './way.ts';

/** How Orca 43 tells roles in English. Words are counted by it, whatever language a report is in. */
const ENGLISH_ROLES: Record<SpokenRole, (count: number | undefined) => string> = {
  article: () => 'article',
  banner: () => 'banner',
  blockquote: () => 'block quote',
  button: () => 'push button',
  checkbox: () => 'check box not checked',
  combobox: () => 'combo box',
  complementary: () => 'complementary content',
  contentinfo: () => 'information',
  'description-list': (count) => `Description list with ${count ?? 0} terms`,
  dialog: () => 'dialog',
  field: () => 'entry',
  figure: () => 'figure',
  form: () => 'form',
  frame: () => 'internal frame',
  heading: (level) => `heading level ${level ?? 2}`,
  image: () => 'image',
  link: () => 'link',
  list: (count) => (count === 1 ? 'List with 1 item' : `List with ${count ?? 0} items`),
  main: () => 'main content',
  media: () => 'media player',
  // Orca leaves it at the name.
  'menu-item': () => '',
  navigation: () => 'navigation',
  radio: () => 'not selected radio button',
  region: () => 'region',
  search: () => 'search',
  separator: () => 'separator',
  slider: () => 'slider',
  switch: () => 'switch off',
  tab: () => 'page tab',
  table: (count) => `table with ${count ?? 0} rows`,
};

/** What a screen reader adds to a name, in English: “image link”, “leaving list”. */
export function spokenRoles(roles: readonly SaidRole[], leaving: boolean): string {
  const said = roles.map(({ role, count, nesting, states = [] }) => {
    if (leaving) return LEFT[role] ?? ENGLISH_ROLES[role](count);
    const depth = nesting === undefined ? [] : [`Nesting level ${nesting}`];
    return [ENGLISH_ROLES[role](count), ...depth, ...states].join(' ');
  });
  return `${leaving ? 'leaving ' : ''}${said.join(' ')}`;
}

const LEFT: Partial<Record<SpokenRole, string>> = {
  list: 'list',
  'description-list': 'list',
  table: 'table',
};

/** The routes, as a sentence begins with them. */
export const routeNames: Record<RouteKind, string> = {
  reading: 'Read from the top',
  tab: 'By the Tab key',
  'skip-link': 'By the skip link',
  heading: 'From heading to heading',
  'heading-1': 'By the key for headings of level 1',
  main: 'By the main landmark',
};

/** The parts of a page, as they are named in a list of what stands in the way. */
export const partNames = {
  none: 'outside landmarks',
  banner: 'banner',
  navigation: 'menu',
  main: 'main content',
  complementary: 'aside',
  contentinfo: 'footer',
  search: 'search',
  form: 'form',
  region: 'region',
  dialog: 'dialog',
  list: 'list',
  'description-list': 'list',
  table: 'table',
};
