import type {
  partNames as englishParts,
  routeNames as englishRoutes,
} from '../../model/accessibility-links/way.words.ts';
import type { way as english } from '../en/way.ts';
import { counted } from './counted.ts';

/** The routes to a headline, in Hebrew. */
export const routeNames: typeof englishRoutes = {
  reading: 'בקריאה מראש העמוד',
  tab: 'במקש Tab',
  'skip-link': 'בקישור הדילוג',
  heading: 'מכותרת לכותרת',
  'heading-1': 'במקש של כותרות ברמה 1',
  main: 'דרך אזור התוכן הראשי',
};

/** The parts of a page, in Hebrew. */
export const partNames: typeof englishParts = {
  none: 'מחוץ לאזורים',
  banner: 'ראש העמוד',
  navigation: 'תפריט',
  main: 'תוכן ראשי',
  complementary: 'תוכן נלווה',
  contentinfo: 'תחתית העמוד',
  search: 'חיפוש',
  form: 'טופס',
  region: 'אזור',
  dialog: 'תיבת דו־שיח',
  list: 'רשימה',
  'description-list': 'רשימה',
  table: 'טבלה',
};

/** What reports say of the way to the story, in Hebrew. */
export const way: typeof english = {
  roles: {
    article: () => 'כתבה',
    banner: () => 'ראש העמוד',
    blockquote: () => 'ציטוט',
    button: () => 'לחצן',
    checkbox: () => 'תיבת סימון',
    combobox: () => 'תיבה משולבת',
    complementary: () => 'תוכן נלווה',
    contentinfo: () => 'תחתית העמוד',
    'description-list': () => 'רשימת הגדרות',
    dialog: () => 'תיבת דו־שיח',
    field: () => 'שדה',
    figure: () => 'איור',
    form: () => 'טופס',
    frame: () => 'מסגרת',
    heading: (level) => `כותרת רמה ${level}`,
    image: () => 'תמונה',
    link: () => 'קישור',
    list: (items) => (items === 0 ? 'רשימה' : `רשימה עם ${counted(items, 'פריט אחד', 'פריטים')}`),
    main: () => 'תוכן ראשי',
    media: () => 'נגן',
    'menu-item': () => 'פריט תפריט',
    navigation: () => 'ניווט',
    radio: () => 'לחצן בחירה',
    region: () => 'אזור',
    search: () => 'חיפוש',
    separator: () => 'קו מפריד',
    slider: () => 'מחוון',
    switch: () => 'מתג',
    tab: () => 'לשונית',
    table: (rows) => (rows === 0 ? 'טבלה' : `טבלה עם ${counted(rows, 'שורה אחת', 'שורות')}`),
  },
  leaving: (roles) => `סוף ${roles}`,
  routes: routeNames,
  parts: partNames,
  remarks: {
    again: 'נאמר שוב ושוב',
    nameless: 'אין שם',
    'long-list': 'רשימה ארוכה',
    'file-name': 'שם של קובץ',
  },
};
