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
