import type { Remark, SpokenRole, SpokenState } from '../../model/accessibility-links/way.ts';
import { partNames, routeNames } from '../../model/accessibility-links/way.words.ts';
import { counted } from '../../text/counted.ts';

/** What reports say of the way to the story. */
export const way = {
  roles: {
    article: () => 'article',
    banner: () => 'banner',
    blockquote: () => 'quotation',
    button: () => 'button',
    checkbox: () => 'check box',
    combobox: () => 'combo box',
    complementary: () => 'aside',
    contentinfo: () => 'footer',
    'description-list': () => 'description list',
    dialog: () => 'dialog',
    field: () => 'field',
    figure: () => 'figure',
    form: () => 'form',
    frame: () => 'frame',
    heading: (level: number) => `heading level ${level}`,
    image: () => 'image',
    link: () => 'link',
    list: (items: number) => (items === 0 ? 'list' : `list with ${counted(items, 'item')}`),
    main: () => 'main content',
    media: () => 'player',
    'menu-item': () => 'menu item',
    navigation: () => 'navigation',
    radio: () => 'radio button',
    region: () => 'region',
    search: () => 'search',
    separator: () => 'separator',
    slider: () => 'slider',
    switch: () => 'switch',
    tab: () => 'tab',
    table: (rows: number) => (rows === 0 ? 'table' : `table with ${counted(rows, 'row')}`),
  } satisfies Record<SpokenRole, (count: number) => string>,
  run: {
    median: (read: string, best: string) =>
      `Way to the story, by ear, in the median: ${read} s read from the top, ${best} s by the quickest way that works.`,
    spread: (read: string, readWorst: string, readPage: string, best: string, bestWorst: string) =>
      `Way to the story, by ear, in the median: ${read} s read from the top (at worst ${readWorst} s, ${readPage}), ${best} s by the quickest way that works (at worst ${bestWorst} s).`,
    template: (count: number, median: string, page: string) =>
      `Longest to be read: the template of ${counted(count, 'page')} such as ${page}, ${median} s.`,
    broken: (pages: number) =>
      `On ${counted(pages, 'page')} a link promises the story and does not lead there.`,
    without: (pages: number) => `On ${counted(pages, 'page')} no way leads to the headline.`,
  },
  skipLink: (name: string) => `By the skip link “${name}”`,
  how: { tried: 'tried', estimated: 'estimated' },
  hear: {
    noHeadline: 'The page has no headline. With --all it is read to its end.',
    notThere: (selector: string) => `Nothing on the page matches “${selector}”.`,
    notSaid: 'A screen reader is not given the headline: no way leads to it.',
    ways: (rate: number) =>
      `Ways to the headline, at ${rate} words a minute (words are estimated: within 6 % of a real screen reader’s on half of 37 saved articles, within 29 % on nine of ten):`,
    route: (
      route: string,
      presses: number,
      words: number,
      seconds: string,
      how: string,
      note: string,
    ) =>
      `${route}: ${counted(presses, 'press', 'presses')}, ${counted(words, 'word')}, ${seconds} s (${how})${note ? `, ${note}` : ''}`,
    best: 'the quickest that works',
    broken: 'does not lead there',
    layers: (presses: number, words: number, seconds: string) =>
      `Before all of these, what lies over the page takes ${counted(presses, 'press', 'presses')} at most and ${counted(words, 'word')}: ${seconds} s.`,
    lost: (link: string, seconds: string) => `Who believes “${link}” loses ${seconds} s.`,
  },
  leaving: (roles: string) => `end of ${roles}`,
  routes: routeNames,
  parts: partNames,
  nesting: (level: number) => `nested, level ${level}`,
  states: {
    collapsed: 'collapsed',
    expanded: 'expanded',
    required: 'required',
  } satisfies Record<SpokenState, string>,
  remarks: {
    again: 'said again and again',
    nameless: 'has no name',
    'long-list': 'a long list',
    'file-name': 'the name of a file',
  } satisfies Record<Remark, string>,
  section: {
    title: 'What a listener hears before the story',
    before: (count: number, seconds: number) =>
      `Read from the top, a screen reader says ${counted(count, 'word')} before the headline. That takes ${counted(seconds, 'second')}.`,
    best: (route: string, seconds: number) =>
      `The quickest way that works: ${route} (${counted(seconds, 'second')}).`,
    broken: (name: string, seconds: number) =>
      `The skip link “${name}” does not lead to the headline. A listener who believes it loses ${counted(seconds, 'second')}.`,
    late: (name: string, seconds: number) =>
      `The skip link “${name}” leads to a place before the headline, ${counted(seconds, 'second')} from it.`,
    layers: (presses: number, count: number, seconds: number) =>
      `What lies over the page comes first, and is not counted below: ${presses === 1 ? '1 key press' : `${presses} key presses`} and ${counted(count, 'word')}, ${counted(seconds, 'second')}.`,
    estimated: (rate: number, seconds: number) =>
      `Words are estimated from what the browser tells screen readers: on half of 37 saved articles within 6 % of what one said, on nine of ten within 29 %. Times are those of ${rate} words a minute and ${counted(seconds, 'second')} a key press.`,

    routes: 'Ways to the headline',
    route: 'Way',
    presses: 'Key presses',
    words: 'Words',
    seconds: 'Seconds',
    known: 'How we know',
    result: 'Does it work?',
    works: 'works',
    broke: 'does not work',
    quickest: 'quickest',
    promised: 'best promise',
    promisedSeconds: (seconds: number) => `(promised: ${seconds})`,

    listen: 'Listen',
    stop: 'Stop',
    rate: (rate: number) => `${rate} words a minute`,
    running: 'Escape ends it.',
    silent:
      'This device has no working voice of its own for this language, so the words move on at the same rate.',
    ended: 'Ended. Seconds that you waited:',
    arrived: 'This is the headline. Seconds that you waited:',
    take: (name: string) => `Take the skip link “${name}”`,
    transcript: 'What is said, after the second at which it begins',

    picture: 'The page, shaded by the seconds until each part is heard',
    shade: 'Shade by seconds until heard',
    unshaded: 'Of what has no shade, nothing is heard before the headline.',
    band: (start: number, end: number) => `${start} to ${end} s`,
    at: (seconds: number) => `${seconds} s`,
    headlineAt: (seconds: number) => `Headline: ${seconds} s`,
  },
};
