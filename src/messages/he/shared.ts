import type { skipLinkSays as EnglishSkipLinkSays } from '../../checks/accessibility-links/skip-links.words.ts';
import type { viewSays as EnglishViewSays } from '../../checks/accessibility-links/view-problem.words.ts';
import type { doubtSays as EnglishDoubtSays } from '../../checks/doubt.words.ts';
import type { outlineSays as EnglishOutlineSays } from '../../checks/headings/outline.words.ts';
import type { storySays as EnglishStorySays } from '../../checks/headings/story.words.ts';
import type { heardSays as EnglishHeardSays } from '../../checks/heard.words.ts';
import type { focusStopSays as EnglishFocusStopSays } from '../../checks/news-page/focus-stops.words.ts';
import type { reasonSays as EnglishReasonSays } from '../../checks/reasons.words.ts';
import type { lostTextSays as EnglishLostTextSays } from '../../checks/text-size/lost-texts.words.ts';
import type { sizeControlSays as EnglishSizeControlSays } from '../../checks/text-size/size-controls.words.ts';
import type { textScalingSays as EnglishTextScalingSays } from '../../checks/text-size/text-scaling.words.ts';

/** What checks of a page's looks say where style sheets of it did not load, in Hebrew. */
export const doubtSays: typeof EnglishDoubtSays = {
  doubtedLook: (sentence, missing) =>
    `${sentence.replace(/\.$/, '')}; אך ${missing === 1 ? 'גיליון סגנונות אחד של העמוד לא נטען' : `${missing} גיליונות סגנונות של העמוד לא נטענו`}, ולכן ייתכן שהעמוד נראה אחרת.`,
};

/** What the checks of the stops of the Tab key say alike, in Hebrew. */
export const focusStopSays: typeof EnglishFocusStopSays = {
  noStops: 'דבר בעמוד אינו מקבל את המיקוד.',
};

/** What checks by ear have in common to say, in Hebrew. */
export const heardSays: typeof EnglishHeardSays = {
  unheard: 'אי אפשר לדעת: העמוד לא נשמע עד סופו.',
  faults: {
    silent: 'קורא המסך הפסיק לענות בעמוד הזה.',
    crashed: 'קורא המסך קרס בעמוד הזה.',
    'page-lost': 'העמוד לא נשאר בדפדפן של המאזין.',
    'out-of-time': 'ההאזנה לעמוד ארכה יותר מהמותר.',
    'not-started': 'המאזין לא התחיל לפעול; „presscheck doctor” אומר מה דרוש לו.',
  },
  fixFault: 'האזינו לעמוד שוב, או בעצמכם.',
};

/** What the checks say alike of texts that are lost when text is enlarged, in Hebrew. */
export const lostTextSays: typeof EnglishLostTextSays = {
  overlapped: (text, other, when) => `„${text}” וטקסט אחר (${other}) מונחים זה על זה ${when}.`,
  lines: (text, when) => `השורות של „${text}” מונחות זו על זו ${when}.`,
  cutOff: (text, when) => `„${text}” נחתך כולו ${when}.`,
  cutOffInPart: (text, percent, when) => `„${text}” נחתך (נראים רק ${percent}% ממנו) ${when}.`,
  unlessStyled: (sentence) =>
    `${sentence.replace(/\.$/, '')}; אך לא כל גיליונות הסגנונות של העמוד נטענו.`,
  unlessInMenu: (sentence) => `${sentence.replace(/\.$/, '')}; אך ייתכן שאז הוא נמצא בתפריט.`,
};

/** What happens to one text, or to several of them: the beginning of a sentence and its verb. */
export function texts(count: number, one: string, several: string): string {
  return count === 1 ? `טקסט אחד ${one}` : `${count} טקסטים ${several}`;
}

/** What the checks of the headings say alike, in Hebrew. */
export const outlineSays: typeof EnglishOutlineSays = {
  noHeadings: 'אין בעמוד כותרות.',
};

/** What codes in the evidence say, as parts of Hebrew sentences. */
export const reasonSays: typeof EnglishReasonSays = {
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

/** What the checks of the page’s own text-size controls say alike, in Hebrew. */
export const sizeControlSays: typeof EnglishSizeControlSays = {
  called: (name, html) => (name === '' ? `הפקד ${html}` : `„${name}”`),
  noControl: 'אין בעמוד פקד משלו לגודל הטקסט.',
  noneWorks: 'שום פקד לגודל הטקסט בעמוד אינו משנה את הטקסט.',
};

/** What the checks of the skip links say alike, in Hebrew. */
export const skipLinkSays: typeof EnglishSkipLinkSays = {
  called: (name, href) => (name === '' ? `הקישור אל „${href}”` : `„${name}”`),
  noLinks: 'אין בעמוד קישורי דילוג.',
  noneTried: 'אין בעמוד קישור דילוג שנוסה.',
  noneSeen: 'שום קישור דילוג לא נראה כשהמיקוד עליו.',
};

/** What one skip link, or several of them, do: a sentence. */
export function skipLinks(count: number, one: string, several: string): string {
  return count === 1 ? `קישור דילוג אחד ${one}.` : `${count} קישורי דילוג ${several}.`;
}

/** What the checks of stories say alike, in Hebrew. */
export const storySays: typeof EnglishStorySays = {
  noHeadline: 'באף אחד מן הטקסטים שבעמוד לא ניתן לזהות את הכותרת.',
  notAsked: 'לכן לא הופעלו הבדיקות של כותרת הכתבה ושל כותרות המשנה שלה.',
  notOne: {
    list: 'העמוד מציג רשימה של כתבות, שכל אחת מהן מופיעה בעמוד משלה.',
    hidden: 'העמוד מסתיר את הטקסט הרציף מקוראי מסך (aria-hidden).',
    'little-text': 'בעמוד יש מעט מדי טקסט רציף כדי שיהיה כתבה.',
    'no-text': 'אין בעמוד טקסט רציף.',
  },
};

/** What the checks of enlarged text say alike, in Hebrew. */
export const textScalingSays: typeof EnglishTextScalingSays = {
  noStory: 'אין בעמוד כתבה שאפשר היה למדוד את גודלה.',
};

/** What is wrong with the view after landing, as parts of Hebrew sentences, and the fixes. */
export const viewSays: typeof EnglishViewSays = {
  aboveWindow: (px) => `תחילת המקום שהוא מוביל אליו נמצאת ${px} px מעל החלון`,
  fixAboveWindow:
    'העבירו את המיקוד אל היעד עם { preventScroll: true } וגללו את תחילתו אל תוך החלון, או העבירו את המיקוד אל הכותרת שלו.',
  farDown: (px, windowHeight) =>
    `המקום שהוא מוביל אליו מתחיל ${px} px מתחת לראש החלון, שגובהו ${windowHeight} px`,
  fixFarDown: 'הניחו לדפדפן לגלול אל היעד, ואל תגללו ממנו הלאה אחר כך.',
  coveredBy: (cover) => `${cover} מכסה את תחילת המקום שהוא מוביל אליו`,
  somethingInPlace: 'משהו שנשאר במקומו',
  fixCovered: 'הגדירו על html את scroll-padding-top לפי גובהו של ראש העמוד הנצמד.',
};
