import type { Remark, SpokenRole } from '../../model/accessibility-links/way.ts';
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
    spread: (read: string, readWorst: string, readPage: string, best: string, bestWorst: string) =>
      `Way to the story, by ear, in the median: ${read} s read from the top (at worst ${readWorst} s, ${readPage}), ${best} s by the quickest way that works (at worst ${bestWorst} s).`,
    template: (count: number, median: string, page: string) =>
      `Longest to be read: the template of ${counted(count, 'page')} such as ${page}, ${median} s.`,
    broken: (pages: number) =>
      `On ${counted(pages, 'page')} a link promises the story and does not lead there.`,
    without: (pages: number) => `On ${counted(pages, 'page')} no way leads to the headline.`,
  },
  how: { tried: 'tried', estimated: 'estimated' },
  hear: {
    noHeadline: 'The page has no headline. With --all it is read to its end.',
    notThere: (selector: string) => `Nothing on the page matches “${selector}”.`,
    notSaid: 'A screen reader is not given the headline: no way leads to it.',
    ways: (rate: number) =>
      `Ways to the headline, at ${rate} words a minute (words are estimated):`,
    byLink: (route: string, name: string) => `${route} “${name}”`,
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
  remarks: {
    again: 'said again and again',
    nameless: 'has no name',
    'long-list': 'a long list',
    'file-name': 'the name of a file',
  } satisfies Record<Remark, string>,
};
