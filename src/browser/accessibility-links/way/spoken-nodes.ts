import type { Protocol } from 'puppeteer-core';
import {
  LANDMARK_ROLES,
  type SaidRole,
  type SpokenRole,
  type SpokenState,
  type Utterance,
  type WayPart,
} from '../../../model/accessibility-links/way.ts';

type AXNode = Protocol.Accessibility.AXNode;

/** What is said at one node, before the page tells where that stands. */
export type SpokenNode = Pick<Utterance, 'text' | 'roles' | 'leaving' | 'part' | 'byAddress'> & {
  /** The element that it is of, by the browser's own id. */
  backendNodeId: number;
  /** The beginning or end of what holds others: told only where that has a size. */
  isGroup?: true;
  /** It is told a second time, since a reader is back in it. */
  isAgain?: true;
};

export type Spoken = { said: SpokenNode[]; parts: WayPart[] };

/** Said as one thing, by its name: what is in it is not read again. */
const WHOLE: Readonly<Record<string, SpokenRole>> = {
  link: 'link',
  heading: 'heading',
  button: 'button',
  popUpButton: 'combobox',
  PopUpButton: 'combobox',
  ToggleButton: 'button',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  image: 'image',
  img: 'image',
  SvgRoot: 'image',
  Canvas: 'image',
  textbox: 'field',
  searchbox: 'field',
  spinbutton: 'field',
  Date: 'field',
  DateTime: 'field',
  InputTime: 'field',
  ColorWell: 'button',
  combobox: 'combobox',
  listbox: 'combobox',
  checkbox: 'checkbox',
  radio: 'radio',
  switch: 'switch',
  slider: 'slider',
  tab: 'tab',
  menuitem: 'menu-item',
  menuitemcheckbox: 'menu-item',
  menuitemradio: 'menu-item',
  separator: 'separator',
  splitter: 'separator',
  Video: 'media',
  Audio: 'media',
  Iframe: 'frame',
  IframePresentational: 'frame',
  PluginObject: 'frame',
  EmbeddedObject: 'frame',
};

/** Said when a reader comes into it, and when he leaves it. */
const GROUPS: Readonly<Record<string, SpokenRole>> = {
  list: 'list',
  DescriptionList: 'description-list',
  table: 'table',
  grid: 'table',
  banner: 'banner',
  navigation: 'navigation',
  main: 'main',
  complementary: 'complementary',
  contentinfo: 'contentinfo',
  search: 'search',
  form: 'form',
  region: 'region',
  figure: 'figure',
  blockquote: 'blockquote',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** A part is named by the innermost landmark or dialog; a list or table counts where none is around it. */
const PARTS = new Set<SpokenRole>([...LANDMARK_ROLES, 'dialog']);
const LOOSE_PARTS = new Set<SpokenRole>(['list', 'table', 'description-list']);

/** Where a node is: its part of the page, the element around it, and the lists that it lies in. */
type Place = { part: number; element: number; lists: readonly SaidRole[] };
type Step = (Place & { node: AXNode }) | { later: SpokenNode };

/**
 * What a screen reader says of a document, told from its accessibility tree (CDP, Accessibility.getFullAXTree) in
 * the manner of Orca’s reading: names with their roles, landmarks, lists and figures at both ends, and nothing of what is
 * ignored. At most `most` things.
 */
export function spokenNodes(nodes: readonly AXNode[], most: number): Spoken {
  const tree = treeOf(nodes);
  const spoken: Spoken = { said: [], parts: [{ role: null, name: '' }] };
  const [root] = nodes;
  const start = { part: 0, element: root?.backendDOMNodeId ?? 0, lists: [] };
  const steps: Step[] = root ? [{ node: root, ...start }] : [];
  while (steps.length > 0 && spoken.said.length < most) {
    const step = steps.pop() as Step;
    if ('later' in step) spoken.said.push(step.later);
    else steps.push(...visit(step, tree, spoken).reverse());
  }
  return { ...spoken, said: spoken.said.filter(isTold) };
}

/** A list that is told again on the way out of the one in it, and then left itself, is only left. */
function isTold({ isAgain }: SpokenNode, at: number, said: readonly SpokenNode[]): boolean {
  return !isAgain || said[at + 1]?.leaving !== true || said[at + 1]?.roles[0]?.role !== 'list';
}

type Visit = Place & { node: AXNode };
type Tree = { childrenOf(node: AXNode): AXNode[] };

function treeOf(nodes: readonly AXNode[]): Tree {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return {
    childrenOf: ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []),
  };
}

/** Says what is said of a node, and tells what comes next. */
function visit({ node, part, element: around, lists }: Visit, tree: Tree, spoken: Spoken): Step[] {
  const role = node.ignored ? '' : roleOf(node);
  const isText = role === 'StaticText';
  // A text is found by the element around it; what a style sheet puts there has a node that is none.
  const element = isText || isPainted(role) ? around : (node.backendDOMNodeId ?? around);
  const inside = () =>
    tree.childrenOf(node).map((child) => ({ node: child, part, element, lists }));
  if (isText) return say(spoken, { text: nameOf(node), roles: [], part, backendNodeId: around });
  if (isPainted(role)) return [];
  const whole = WHOLE[role];
  if (whole) return sayWhole(node, whole, { part, backendNodeId: element }, tree, spoken);
  const group = GROUPS[role];
  return group ? enterGroup({ node, part, element, lists }, group, tree, spoken) : inside();
}

function isPainted(role: string): boolean {
  return role === 'InlineTextBox' || role === 'ListMarker' || role === 'LineBreak';
}

function say(spoken: Spoken, said: SpokenNode): [] {
  if (said.text !== '' || said.roles.length > 0) spoken.said.push(said);
  return [];
}

type At = Pick<SpokenNode, 'part' | 'backendNodeId'>;

/** A link or a heading that names itself, with what is in it: “News image link”. */
function sayWhole(node: AXNode, role: SpokenRole, at: At, tree: Tree, spoken: Spoken): [] {
  const text = nameOf(node);
  const states = statesOf(node);
  const own: SaidRole = {
    role,
    ...(role === 'heading' ? { count: levelOf(node) } : {}),
    ...(states.length > 0 ? { states } : {}),
  };
  if (role === 'image' && text === '' && roleOf(node) !== 'image') return [];
  const inner = role === 'link' || role === 'heading' ? rolesWithin(node, tree) : NOTHING_WITHIN;
  const address = role === 'link' && text === '' ? wordsOfAddress(node) : '';
  const named = address === '' ? { text } : ({ text: address, byAddress: true } as const);
  // The Tab key stops on the link in a heading, and not on that.
  const backendNodeId = inner.link ?? at.backendNodeId;
  return say(spoken, { ...at, ...named, roles: [...inner.roles, own], backendNodeId });
}

/**
 * What stands for the name of a link that has none, as Orca 43 tells it: the last step of its address, where that is
 * made of letters alone; empty for none.
 */
function wordsOfAddress({ properties = [] }: AXNode): string {
  const address: unknown = properties.find(({ name }) => name === 'url')?.value.value;
  if (typeof address !== 'string') return '';
  const steps = address
    .replace(/^[^/]*:\/\//, '')
    .replace(/\/$/, '')
    .split('/');
  const [last = '', before = ''] = steps.reverse();
  const [step = ''] = (last.startsWith('index') ? before : last).split(/[.?#%]/, 1);
  const words = step.split(/[-_]+/).filter(Boolean);
  return words.every((word) => /^\p{L}+$/u.test(word)) ? words.join(' ') : '';
}

type Within = { roles: SaidRole[]; link: number | undefined };
const NOTHING_WITHIN: Within = { roles: [], link: undefined };

/** The images, headings and links in something that is said as one, and the first link’s id. */
function rolesWithin(node: AXNode, tree: Tree): Within {
  const roles: SaidRole[] = [];
  let link: number | undefined;
  const ahead = tree.childrenOf(node).reverse();
  while (ahead.length > 0) {
    const next = ahead.pop() as AXNode;
    const role = roleWithin(next);
    if (role) roles.push(role);
    if (role?.role === 'link') link ??= next.backendDOMNodeId;
    ahead.push(...tree.childrenOf(next).reverse());
  }
  return { roles, link };
}

/** What is said of something in a link or heading; null for what its name says already. */
function roleWithin(node: AXNode): SaidRole | null {
  const role = node.ignored ? undefined : WHOLE[roleOf(node)];
  if (role === 'heading') return { role, count: levelOf(node) };
  return role === 'link' || (role === 'image' && nameOf(node) !== '') ? { role } : null;
}

function enterGroup(
  { node, ...place }: Visit,
  role: SpokenRole,
  tree: Tree,
  spoken: Spoken,
): Step[] {
  const children = tree.childrenOf(node);
  const counted = countOf(node, role, tree);
  const text = role === 'list' ? '' : nameOf(node);
  // A region without a name is no landmark, and a list of nothing is not told.
  const isTold = role === 'region' ? text !== '' : counted !== 0;
  if (!isTold || (role === 'list' && !hasMarkers(node, tree)))
    return children.map((child) => ({ node: child, ...place }));
  const part = partFor(role, text, place.part, spoken);
  const own = { part, backendNodeId: place.element, isGroup: true } as const;
  const said = groupRole(role, counted, place.lists);
  say(spoken, { ...own, text, roles: [said] });
  const lists = role === 'list' ? [...place.lists, said] : place.lists;
  const outer = role === 'list' ? place.lists.at(-1) : undefined;
  return [
    ...children.map((child) => ({ node: child, part, element: place.element, lists })),
    { later: { ...own, text: '', roles: [{ role }], leaving: true } },
    // Back in the outer list, that is told again.
    ...(outer
      ? [{ later: { ...own, text: '', roles: [outer], part: place.part, isAgain: true as const } }]
      : []),
  ];
}

/** Orca tells a list where it comes to an item: without a marker or a text of its own, there is only what is in it. */
function hasMarkers(list: AXNode, tree: Tree): boolean {
  const [first] = itemsIn(list, COUNTED.list, tree);
  return first !== undefined && tree.childrenOf(first).some((child) => MARKER.test(roleOf(child)));
}

const MARKER = /^(?:ListMarker|StaticText)$/;

function groupRole(role: SpokenRole, counted: number | null, lists: readonly SaidRole[]): SaidRole {
  const isNested = role === 'list' && lists.length > 0;
  return {
    role,
    ...(counted === null ? {} : { count: counted }),
    ...(isNested ? { nesting: lists.length } : {}),
  };
}

function partFor(role: SpokenRole, name: string, part: number, { parts }: Spoken): number {
  const isPart = PARTS.has(role) || (parts[part]?.role === null && LOOSE_PARTS.has(role));
  if (!isPart) return part;
  parts.push({ role, name });
  return parts.length - 1;
}

const COUNTED = {
  list: /^listitem$/,
  'description-list': /^(?:term|DescriptionListTerm)$/,
  table: /^row$/,
};

/** How many items a list has; null for what is not counted. */
function countOf(node: AXNode, role: SpokenRole, tree: Tree): number | null {
  if (role !== 'list' && role !== 'description-list' && role !== 'table') return null;
  return itemsIn(node, COUNTED[role], tree).length;
}

/** What of a kind lies in a list, but for what lies in other lists. */
function itemsIn(node: AXNode, kind: RegExp, tree: Tree): AXNode[] {
  const items: AXNode[] = [];
  const ahead = tree.childrenOf(node).reverse();
  while (ahead.length > 0) {
    const next = ahead.pop() as AXNode;
    if (!next.ignored && kind.test(roleOf(next))) items.push(next);
    else if (next.ignored || /^(?:generic|rowgroup|none)$/.test(roleOf(next)))
      ahead.push(...tree.childrenOf(next).reverse());
  }
  return items;
}

function roleOf({ role }: AXNode): string {
  return typeof role?.value === 'string' ? role.value : '';
}

function nameOf({ name }: AXNode): string {
  return typeof name?.value === 'string' ? name.value.replace(/\s+/gu, ' ').trim() : '';
}

/** What is open or shut, and what has to be filled in. */
function statesOf({ properties = [] }: AXNode): SpokenState[] {
  return properties.flatMap(({ name, value }): SpokenState[] => {
    if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed'];
    return name === 'required' && value.value === true ? ['required'] : [];
  });
}

/** Chromium's own level: 2 for a heading role without one. */
function levelOf({ properties = [] }: AXNode): number {
  const level = properties.find(({ name }) => name === 'level')?.value.value;
  return typeof level === 'number' ? level : 2;
}
