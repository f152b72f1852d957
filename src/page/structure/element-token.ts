import { allWithin, attr, tagOf } from '../dom/dom.ts';
import { attributeNodesOf, classesOf } from '../dom/unhidden.ts';

const LONGEST_VALUE = 40;
const LONGEST_STYLE = 200;
/** Wider than the narrowest window that text is read in. */
const WIDE_PX = 300;
const MOST_COLUMNS = 12;

/** What an element may be called by its own page alone. */
const OWN_WORDS =
  /^(?:href|src|srcset|sizes|alt|title|content|datetime|cite|value|placeholder|id|class|style|width|height|loading|decoding|fetchpriority|rel|target|itemprop|itemscope|itemtype|itemid|property|about|typeof)$/;
/** Attributes that name another element, or say words: that they are there is what counts. */
const NAMES_OTHERS =
  /^(?:for|headers|form|list|usemap|aria-(?!hidden|level|live|modal|expanded|pressed|haspopup|current|disabled|selected|checked|atomic|busy).*)$/;

/** How much of an element is told: `whole` for controls, which scripts find by any of their marks. */
type Manner = { isWhole: boolean; classes: ReadonlySet<string> | null };

/**
 * An element as a template writes it: its tag, and those attributes by which style sheets, scripts and
 * browsers treat it differently, without what the story puts there. Numbers in names count stories.
 */
export function tokenOf(element: Element, { isWhole, classes }: Manner): string {
  const lasting = isWhole ? (text: string) => text : withoutNumbers;
  const names = [...classesOf(element)]
    .filter((name) => isWhole || classes === null || classes.has(name))
    .map(lasting);
  const parts = [
    tagOf(element),
    lasting(attr(element, 'id') ?? ''),
    [...new Set(names)].sort().join('.'),
    styleIn(element),
    sizeIn(element),
    hostIn(element),
    ...attributesOf(element, isWhole),
  ];
  return parts.join('|');
}

/** A run of hexadecimal signs with a digit in it is a number too. */
const HEX = /(?=[a-f-]*\d)[\da-f-]{8,}/gi;

function withoutNumbers(text: string): string {
  return text.replace(HEX, '0').replace(/\d+/g, '0');
}

function styleIn(element: Element): string {
  const style = attr(element, 'style') ?? '';
  return style.replace(/url\([^)]*\)/g, 'url()').slice(0, LONGEST_STYLE);
}

/** What an attribute, and not a style sheet, may make wider than a narrow window. */
function sizeIn(element: Element): string {
  if (tagOf(element) === 'table') return `${Math.min(columnsOf(element), MOST_COLUMNS)} columns`;
  const isWide = Number.parseInt(attr(element, 'width') ?? '0', 10) > WIDE_PX;
  return isWide ? 'wide' : '';
}

/** Whose content a frame shows. */
function hostIn(element: Element): string {
  if (tagOf(element) !== 'iframe') return '';
  return /^(?:\w+:)?\/\/([^/?#]+)/.exec(attr(element, 'src') ?? '')?.[1] ?? '';
}

function columnsOf(table: Element): number {
  const [row] = allWithin(table, 'tr');
  return row ? allWithin(row, 'td,th').length : 0;
}

function attributesOf(element: Element, isWhole: boolean): string[] {
  return [...attributeNodesOf(element)]
    .filter(({ name }) => !OWN_WORDS.test(name))
    .map(({ name, value }) => `${name}=${shownValue(name, value, isWhole)}`)
    .sort();
}

function shownValue(name: string, value: string, isWhole: boolean): string {
  if (name.startsWith('on')) return value;
  if (value.length > LONGEST_VALUE) return '…';
  if (isWhole) return value;
  if (NAMES_OTHERS.test(name)) return '…';
  return name.startsWith('data-') ? withoutNumbers(value) : value;
}
