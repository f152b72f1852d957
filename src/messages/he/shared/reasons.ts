import type { reasonSays as English } from '../../en/shared/reasons.ts';

/** What codes in the evidence say, as parts of Hebrew sentences. */
export const reasonSays: typeof English = {
  hidden: {
    'not-shown': 'הוא אינו מוצג (display: none או hidden)',
    'in-closed-details': 'הוא בתוך רכיב details סגור',
    'not-rendered': 'הוא אינו מצויר',
    'aria-hidden': 'aria-hidden מוגדר עליו או סביבו',
    inert: 'הוא inert',
    'content-visibility': 'תוכנו אינו מצויר (content-visibility: hidden)',
    invisible: 'הוא בלתי נראה (visibility: hidden)',
  },
  unreachable: {
    'not-shown': 'הוא אינו מוצג (display: none)',
    inert: 'הוא inert',
    invisible: 'הוא בלתי נראה (visibility: hidden)',
    'no-address': 'אין לו כתובת (href) ואין לו tabindex',
    tabindex: (value) => `ה־tabindex שלו הוא ${value}`,
  },
  storyHidden: {
    inert: 'היא inert',
    'aria-hidden': 'יש עליה aria-hidden',
  },
  contrast: {
    'is-picture': 'הוא תמונה',
    'not-shown': 'הוא אינו מוצג',
    shadow: 'לטקסט שלו יש צל',
    'painted-with-background': 'הטקסט שלו צבוע ברקע (background-clip)',
    'background-image': 'מאחוריו תמונה או מעבר צבעים',
    'picture-behind': 'מאחוריו תמונה',
    'pseudo-element': 'ייתכן שמאחוריו פסאודו־אלמנט',
    filter: 'מסנן (filter) משנה את צבעיו',
  },
};
