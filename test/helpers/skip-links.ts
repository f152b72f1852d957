import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type SkipLinks = EvidenceKinds['skipLinks'];
export type Link = SkipLinks['links'][number];
export type Trial = Extract<Link['trial'], { look: unknown }>;
export type Landing = Trial['landing'];
export type View = Trial['view'];
export type Look = Trial['look'];
export type Distance = NonNullable<Trial['distance']>;
export type Stop = SkipLinks['stops'][number];
export type Group = SkipLinks['groups'][number];
export type Target = Link['target'];
type ElementTarget = Extract<Target, { kind: 'element' }>;

/** A page with these links, whose story comes after a menu of ten stops and has a main landmark. */
export function skipLinks(links: Link[], given: Partial<SkipLinks> = {}): SkipLinks {
  return {
    lang: 'en',
    missingScripts: 0,
    textScript: 'Latn',
    focusAtStart: null,
    obstacles: [],
    blockedBy: null,
    stops: [],
    links,
    groups: [],
    story: story(),
    ...given,
  };
}

/** A story after a menu of ten stops, in a main landmark that its heading opens. */
export function story(given: Partial<SkipLinks['story']> = {}): SkipLinks['story'] {
  return {
    start: elementRef('main'),
    stopsBefore: 10,
    blocksBefore: 1,
    inMain: true,
    headingAtStart: true,
    linkedFromBelow: false,
    linkedFromAbove: false,
    buttonsBefore: 0,
    folding: null,
    leadsOn: null,
    allPressed: true,
    ...given,
  };
}

/** A skip link to the story that shows with the focus, opens the page and works, but for what is given. */
export function link(given: Partial<Link> = {}): Link {
  return {
    element: elementRef('a.skip'),
    name: 'Skip to content',
    role: 'link',
    href: '#content',
    fragment: 'content',
    target: target(),
    stopsBefore: 0,
    beforeFirstOffPageLink: true,
    inOpeningRow: true,
    markedByClass: true,
    hiddenAtRest: true,
    insideStory: false,
    anchorsHeading: false,
    group: null,
    opensSomething: false,
    scripted: false,
    ariaHidden: false,
    unreachable: null,
    trial: trial(),
    ...given,
  };
}

/** A skip link that was tried with another end: what was seen of it is given part by part. */
export function tried(
  parts: Partial<Trial> & {
    looked?: Partial<Look>;
    landed?: Partial<Landing>;
    viewed?: Partial<View>;
    far?: Partial<Distance>;
  },
  given: Partial<Link> = {},
): Link {
  const { looked, landed, viewed, far, ...rest } = parts;
  return link({
    trial: trial({
      look: look(looked),
      landing: landing(landed),
      view: view(viewed),
      distance: distance(far),
      ...rest,
    }),
    ...given,
  });
}

/** The main part, where the story begins. */
function target(given: Partial<ElementTarget> = {}): ElementTarget {
  return {
    kind: 'element',
    element: elementRef('main'),
    holdsStory: true,
    isNavigation: false,
    isSearch: false,
    hidden: null,
    landmark: null,
    ...given,
  };
}

/** Another place than the story, such as a menu. */
export function otherPlace(given: Partial<ElementTarget> = {}): ElementTarget {
  return target({ element: elementRef('#other'), holdsStory: false, ...given });
}

function trial(given: Partial<Trial> = {}): Trial {
  return {
    reachedByTab: true,
    look: look(),
    landing: landing(),
    view: view(),
    distance: distance(),
    targetStops: 3,
    sentBack: false,
    forward: 5,
    forwardPossible: 12,
    backward: true,
    again: null,
    mouse: null,
    picture: null,
    ...given,
  };
}

/** Black on white, and wholly in view. */
function look(given: Partial<Look> = {}): Look {
  return {
    fontSizePx: 16,
    opacity: 1,
    shown: 1,
    clipped: 0,
    covered: 0,
    coveredBy: null,
    coverIsBar: false,
    contrast: { ratio: 21, foreground: '#000000', background: '#ffffff' },
    largeText: false,
    pixelsChanged: true,
    ...given,
  };
}

/** The browser has followed the link: the next Tab stop is in the target. */
export function landing(given: Partial<Landing> = {}): Landing {
  return { focus: 'body', focused: null, next: next('in-target'), ...given };
}

/** The stop that the next Tab reaches, at this place. */
export function next(place: NonNullable<Landing['next']>['place']): Landing['next'] {
  return { element: elementRef('a.next'), place };
}

/** The target begins at the top of a window of 800 px. */
function view(given: Partial<View> = {}): View {
  return {
    targetTop: 0,
    windowHeight: 800,
    atEnd: false,
    covered: 0,
    coveredBy: null,
    hidden: null,
    rerendered: false,
    dialogOpened: false,
    left: null,
    ...given,
  };
}

/** The headline comes next. */
function distance(given: Partial<Distance> = {}): Distance {
  return {
    headlineAhead: true,
    stopsBetween: 0,
    charactersBetween: 0,
    navigationLinksBetween: 0,
    landmark: null,
    pastStory: false,
    ...given,
  };
}

/** One stop of the walk with Tab: a link of the menu that leads away. */
export function stop(given: Partial<Stop> = {}): Stop {
  return {
    element: elementRef('nav a'),
    name: 'Politics',
    landmark: 'navigation',
    isHomeLink: false,
    leadsAway: true,
    positiveTabindex: false,
    inNotice: false,
    link: null,
    ...given,
  };
}

/** Two skip links in one list, under a heading of level two. */
export function group(given: Partial<Group> = {}): Group {
  return {
    element: elementRef('ul'),
    links: [0, 1],
    structured: true,
    allLost: false,
    heading: { element: elementRef('h2'), level: 2, exposed: true },
    ...given,
  };
}
