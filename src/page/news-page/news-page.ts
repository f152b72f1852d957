import type {
  NamedFrame,
  NewsPageFacts,
  PlayingMedia,
  StoryPicture,
  StoryTime,
} from '../../model/news-page/news-page.ts';
import { describeElement } from '../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  byId,
  closest,
  comesAfter,
  flatElements,
  has,
  holds,
  isRendered,
  pageBody,
  tagOf,
  textOf,
} from '../dom/dom.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { isMain } from '../seeing/landmarks.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';

const MOST_WORDS = 200;
const SMALLEST_PICTURE = 80;

/** What a news page has beside its story: frames, pictures, dates, main landmarks, media. */
export function collectNewsPage(): NewsPageFacts {
  const { headline } = findStory();
  return {
    frames: frames(),
    pictures: pictures(),
    headline: headline ? textOf(headline) : '',
    times: times(),
    published: published(),
    mains: mains(),
    playing: playing(),
  };
}

function frames(): NamedFrame[] {
  return [...flatElements(pageBody())]
    .filter((element) => tagOf(element) === 'iframe' && isExposed(element))
    .filter((frame) => !/^(?:none|presentation)$/.test(roleOf(frame) ?? ''))
    .filter((frame) => !(Number(attr(frame, 'tabindex')) < 0))
    .map((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return {
        element: describeElement(frame),
        name: frameName(frame),
        address: addressOf(frame),
        width: Math.round(width),
        height: Math.round(height),
        words: wordsOf(frame),
      };
    });
}

function isExposed(element: Element): boolean {
  return isRendered(element) && !closest(element, '[aria-hidden=true]');
}

/** The name attribute is for scripts; screen readers do not get it. */
function frameName(frame: Element): string {
  const ids = (attr(frame, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = ids.flatMap((id) => byId(id) ?? []).map(textOf);
  return (labels.join(' ') || attr(frame, 'aria-label') || attr(frame, 'title') || '').trim();
}

function addressOf(frame: Element): string {
  const src = attr(frame, 'src');
  if (!src) return '';
  try {
    const { origin, pathname } = new URL(src, document.baseURI);
    return origin === 'null' ? '' : origin + pathname;
  } catch {
    return src;
  }
}

function wordsOf(frame: Element): string[] | null {
  if (!(frame instanceof HTMLIFrameElement)) return null;
  const inner = frame.contentDocument?.body;
  return inner
    ? textOf(inner)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .slice(0, MOST_WORDS)
    : null;
}

function pictures(): StoryPicture[] {
  const story = findStory();
  return all('img')
    .filter((picture) => isExposed(picture) && has(picture, 'alt'))
    .filter((picture) => closest(picture, 'figure') !== null || isInStory(story, picture))
    .filter((picture) => closest(picture, 'nav,aside,footer,header nav') === null)
    .filter((picture) => picture.getBoundingClientRect().width >= SMALLEST_PICTURE)
    .map((picture) => {
      const figure = closest(picture, 'figure');
      const [caption] = figure ? allWithin(figure, 'figcaption') : [];
      return {
        element: describeElement(picture),
        alt: (attr(picture, 'alt') ?? '').trim(),
        caption: caption ? textOf(caption) : null,
        file: fileOf(picture),
      };
    });
}

function fileOf(picture: Element): string {
  const [path = ''] = (attr(picture, 'src') ?? '').split(/[?#]/);
  return path.startsWith('data:') ? '' : (path.split('/').pop() ?? '');
}

function times(): StoryTime[] {
  const story = findStory();
  return all('time')
    .filter((time) => isExposed(time) && textOf(time) !== '' && isOfStory(time, story))
    .map((time) => ({
      element: describeElement(time),
      datetime: attr(time, 'datetime'),
      text: textOf(time),
      inByline: isBeforeText(time, story),
    }))
    .slice(0, 20);
}

/** Near the headline or in the story; a time in a link or a list further down is another story's. */
function isOfStory(time: Element, { container, firstParagraph, lastParagraph }: Story): boolean {
  if (!container?.contains(time) || closest(time, 'nav,aside,footer,a[href]')) return false;
  if (isBeforeText(time, { firstParagraph })) return true;
  const isInText = lastParagraph === null || !comesAfter(time, lastParagraph);
  return isInText && closest(time, 'li') === null;
}

function isBeforeText(time: Element, { firstParagraph }: Pick<Story, 'firstParagraph'>): boolean {
  return firstParagraph === null || !comesAfter(time, firstParagraph);
}

const DATE_NAME = /date|publi\w*[-_.:]?time|issued|created/i;
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{4,40})"/g;

function published(): string[] {
  const scripts = all('script[type="application/ld+json"]').map((script) => script.textContent);
  const dates = scripts.flatMap((text) => [...(text ?? '').matchAll(PUBLISHED)]);
  const metas = all('meta[content],[itemprop=datePublished]').filter((meta) =>
    DATE_NAME.test(['name', 'property', 'itemprop'].map((name) => attr(meta, name)).join(' ')),
  );
  return [
    ...new Set([
      ...dates.map(([, date]) => date ?? ''),
      ...metas.map((meta) => attr(meta, 'content') ?? attr(meta, 'datetime') ?? textOf(meta)),
    ]),
  ].filter(Boolean);
}

function mains(): NewsPageFacts['mains'] {
  const { headline, firstParagraph } = findStory();
  return [...flatElements(pageBody())]
    .filter((element) => isMain(element) && isExposed(element))
    .map((main) => ({
      element: describeElement(main),
      holdsHeadline: headline !== null && holds(main, headline),
      holdsStory: firstParagraph !== null && holds(main, firstParagraph),
    }));
}

function playing(): PlayingMedia[] {
  return [...flatElements(pageBody())]
    .filter((element) => element instanceof HTMLMediaElement)
    .filter((media) => !media.paused && !media.ended)
    .map((media) => ({
      element: describeElement(media),
      duration: Number.isFinite(media.duration) ? media.duration : null,
      loops: media.loop,
      audible: !media.muted && media.volume > 0 && hasSound(media),
      hasControls: media.controls && isRendered(media),
      stopButton: stopButton(),
    }));
}

/** A film without a soundtrack plays no sound; where the browser does not tell, it may. */
function hasSound(media: HTMLMediaElement): boolean {
  if (!(media instanceof HTMLVideoElement)) return true;
  const { webkitAudioDecodedByteCount: decoded } = media as {
    webkitAudioDecodedByteCount?: number;
  };
  return decoded === undefined || decoded > 0;
}

const STOPPING =
  /pause|stop|mute|sound|ton aus|stumm|silence|silenc|arrêt|detener|parar|пауза|звук|停止|静音|靜音|일시|إيقاف|كتم/i;

function stopButton(): NewsPageFacts['playing'][number]['stopButton'] {
  const button = all('button,[role=button]').find(
    (element) => isExposed(element) && STOPPING.test(nameOf(element)),
  );
  return button ? describeElement(button) : null;
}
