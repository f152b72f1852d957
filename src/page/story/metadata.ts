import type { StoryMetadata } from '../../model/headings/headline.ts';
import { all, attr, closest, pageTitle, textOf } from '../dom/dom.ts';
import { pageDocument } from '../dom/unhidden.ts';
import { wordsIn } from '../dom/words.ts';

/** What the page's head and its data blocks say of the story, and under which addresses the page is known. */
export type Metadata = StoryMetadata & {
  /** The page says of itself that it is an article. */
  saysArticle: boolean;
  /** It says that it is a live blog. */
  saysLive: boolean;
  /** The page's own addresses, by origin and path: as it was loaded, and as it gives them itself. */
  addresses: ReadonlySet<string>;
};

const ARTICLE = /(?:Article|Posting|Reportage|Review)$/;
const LIVE = 'LiveBlogPosting';

export function readMetadata(): Metadata {
  const items = jsonLdItems();
  const stories = items.filter((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  return {
    jsonLd: [...new Set(stories.flatMap((item) => textIn(item['headline'])))],
    ogTitle: metaContent('og:title') || metaContent('twitter:title'),
    title: pageTitle(),
    siteNames: siteNames(items),
    saysArticle: stories.length > 0 || metaContent('og:type') === 'article',
    saysLive: items.some((item) => typesOf(item).includes(LIVE)),
    addresses: ownAddresses(),
  };
}

function metaContent(name: string): string | null {
  const [meta] = all(`meta[property="${name}"],meta[name="${name}"]`);
  return meta ? attr(meta, 'content') : null;
}

/** Every object in the page's JSON-LD, however deep. What is no JSON says nothing. */
function jsonLdItems(): Record<string, unknown>[] {
  return all('script[type="application/ld+json"]').flatMap((script) => {
    try {
      return objectsIn(JSON.parse(textOf(script)));
    } catch {
      return [];
    }
  });
}

const DEEPEST = 6;

function objectsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap((inner) => objectsIn(inner, depth + 1))];
}

function typesOf(item: Record<string, unknown>): string[] {
  return [item['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function textIn(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [decoded(value.trim())] : [];
}

/** Some templates escape their JSON-LD as if it were markup. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  return parsed.documentElement.textContent ?? text;
}

const PUBLISHER = /^(?:NewsMediaOrganization|Organization|WebSite)$/;
const LONGEST_NAME = 60;

/** What the site is called: by the page's metadata, and by its links to the front page. */
function siteNames(items: readonly Record<string, unknown>[]): string[] {
  const publishers = items.filter((item) => typesOf(item).some((type) => PUBLISHER.test(type)));
  const names = [
    metaContent('og:site_name') ?? '',
    metaContent('application-name') ?? '',
    ...publishers.flatMap((item) => textIn(item['name'])),
    ...all('a[href]')
      .filter((link) => isHomeLink(link) && !closest(link, 'article,main'))
      .map(wordsIn),
  ];
  return [...new Set(names.filter((name) => name !== '' && name.length <= LONGEST_NAME))];
}

/** Whether a link leads to the root of the site. */
export function isHomeLink(link: Element): boolean {
  const href = (attr(link, 'href') ?? '').trim();
  if (/^(?:\.?\/?|(?:\.\/)?index\.html?)$/i.test(href)) return href !== '';
  if (!URL.canParse(href, pageDocument.baseURI)) return false;
  const { host, pathname, search, hash } = new URL(href, pageDocument.baseURI);
  return host !== '' && pathname === '/' && search === '' && hash === '';
}

function ownAddresses(): Set<string> {
  const [canonical] = all('link[rel~=canonical][href]');
  const given = [
    pageDocument.URL,
    canonical ? attr(canonical, 'href') : null,
    metaContent('og:url'),
  ];
  return new Set(given.flatMap(addressKeys));
}

/** Whether a link leads to the page that it is on, whatever host that is served from. */
export function isOwnAddress(link: Element, { addresses }: Pick<Metadata, 'addresses'>): boolean {
  return addressKeys(attr(link, 'href')).some((key) => addresses.has(key));
}

/** An address with its host and, but for that of a front page, without: a built page may be served from anywhere. */
function addressKeys(address: string | null): string[] {
  if (address === null || !URL.canParse(address, pageDocument.baseURI)) return [];
  const { host, pathname } = new URL(address, pageDocument.baseURI);
  const path = pathname.replace(/index\.html?$/i, '').replace(/\/$/, '');
  return path === '' ? [host] : [`${host}${path}`, path];
}
