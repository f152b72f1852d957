import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type NewsPage = EvidenceKinds['newsPage'];
export type Frame = NewsPage['frames'][number];
export type Picture = NewsPage['pictures'][number];
type Time = NewsPage['times'][number];
type Main = NewsPage['mains'][number];
export type Media = NewsPage['playing'][number];
export type Room = EvidenceKinds['room']['windows'][number];

/** A page with nothing in it but what is given. */
export function newsPage(given: Partial<NewsPage> = {}): NewsPage {
  return {
    frames: [],
    pictures: [],
    headline: 'Ferry returns to the island',
    times: [],
    published: [],
    mains: [],
    playing: [],
    ...given,
  };
}

/** A frame called “Video” whose document cannot be read. */
export function frame(given: Partial<Frame> = {}): Frame {
  return {
    element: elementRef('iframe'),
    name: 'Video',
    address: 'https://example.org/film',
    width: 640,
    height: 360,
    words: null,
    ...given,
  };
}

/** A picture that is described, with a caption that says something else. */
export function picture(given: Partial<Picture> = {}): Picture {
  return {
    element: elementRef('img'),
    alt: 'The keeper climbs out of a boat with two boxes',
    caption: 'Orla Finch on Friday',
    file: 'skerry-2041.jpg',
    ...given,
  };
}

/** A date beside the headline, written for programs and for readers. */
export function time(given: Partial<Time> = {}): Time {
  return {
    element: elementRef('time'),
    datetime: '2026-05-09T08:00+01:00',
    text: '9 May',
    inByline: true,
    ...given,
  };
}

/** A main landmark with headline and story. */
export function main(given: Partial<Main> = {}): Main {
  return { element: elementRef('main'), holdsHeadline: true, holdsStory: true, ...given };
}

/** A film of a minute that plays with sound, and that nothing stops. */
export function media(given: Partial<Media> = {}): Media {
  return {
    element: elementRef('video'),
    duration: 60,
    loops: false,
    audible: true,
    hasControls: false,
    stopButton: null,
    ...given,
  };
}

/** A window of 1280 by 800 of which a header covers so many pixels of the height for good. */
export function room(coveredPx: number, given: Partial<Room> = {}): Room {
  const { height = 800 } = given;
  return {
    width: 1280,
    height,
    covered: coveredPx / height,
    coveredForGood: coveredPx / height,
    bars: [elementRef('header')],
    ...given,
  };
}
