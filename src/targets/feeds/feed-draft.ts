import { LONGEST, type NamedEntry } from '../sources/reading.ts';
import type { XmlTag } from '../sources/walk-xml.ts';

/** What says when an entry was changed, the more telling first: Atom, Dublin Core’s terms, RSS, Dublin Core, Atom again. */
const DATES = ['updated', 'modified', 'pubDate', 'date', 'published', 'issued'];
/** Of whichever vocabulary; `link` and `guid` count as the feed’s own alone. */
const OF_ANY: ReadonlySet<string> = new Set([...DATES, 'origLink']);
const OWN: ReadonlySet<string> = new Set(['link', 'guid']);

/** An entry of a feed by what came of it so far. */
export type FeedDraft = {
  line: number;
  /** How deep it stands. */
  depth: number;
  prefix: string;
  /** Which of its parts is being read; null for one that says nothing here. */
  part: string | null;
  texts: Map<string, string>;
  /** Of Atom: the link to the page itself, below the base that stands there. */
  href: string | null;
  /** Of RDF: what it is about. */
  about: string | null;
  isPermaLink: boolean;
};

/** An entry that begins. */
export function newFeedDraft(line: number, depth: number, { name, attributes }: XmlTag): FeedDraft {
  const about = attributes['rdf:about'] ?? null;
  const texts = new Map<string, string>();
  const [, prefix = ''] = /^(.*:)/.exec(name) ?? [];
  return { line, depth, prefix, part: null, texts, href: null, about, isPermaLink: true };
}

/** A part of the entry begins; `base` is what addresses in it are below, empty where nothing says so. */
export function hearPart(draft: FeedDraft, { name, attributes }: XmlTag, base: string): void {
  const local = name.slice(name.indexOf(':') + 1);
  const isOwn = OWN.has(local) && name === draft.prefix + local;
  draft.part = isOwn || OF_ANY.has(local) ? local : null;
  if (local === 'guid') draft.isPermaLink = attributes['isPermaLink'] !== 'false';
  const { href, rel = 'alternate' } = attributes;
  if (isOwn && local === 'link' && href !== undefined && rel === 'alternate')
    draft.href ??= below(base, href);
}

/** More of the text of the part that is being read. */
export function hearText({ part, texts }: FeedDraft, text: string): void {
  const before = part === null ? '' : (texts.get(part) ?? '');
  if (part !== null && before.length < LONGEST) texts.set(part, before + text);
}

/** The entry as it is named; null for one that has no page. */
export function feedEntry({ line, texts, href, about, isPermaLink }: FeedDraft): NamedEntry | null {
  const said = (part: string) => texts.get(part)?.trim() || null;
  const guid = isPermaLink ? said('guid') : null;
  const permanent = guid !== null && /^https?:/i.test(guid) ? guid : null;
  const address = said('origLink') ?? said('link') ?? href?.trim() ?? permanent ?? about;
  if (!address) return null;
  const changed = DATES.map(said).find((one) => one !== null) ?? null;
  return { names: 'page', address, changed, line };
}

/** An address below another, where both are some. */
export function below(base: string, address = ''): string {
  if (address === '') return base;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
