import type { noAutoplaySoundWords as English } from '../en/no-autoplay-sound.ts';

/** What the check `no-autoplay-sound` says, in Hebrew. */
export const noAutoplaySoundWords: typeof English = {
  title: 'דבר אינו משמיע קול מעצמו',
  description:
    'שום קובץ קול או וידאו אינו משמיע קול יותר משלוש שניות אחרי שהעמוד נטען, או שיש פקד שעוצר אותו.',
  why: 'הקול מחריש את קורא המסך, ואיתו את הדרך אל הכפתור שהיה עוצר אותו.',
  says: {
    none: 'דבר אינו מתנגן מעצמו.',
    passed: 'מה שמתנגן מעצמו הוא שקט, קצר, או שיש לו פקדים.',
    failed: 'משהו משמיע קול מעצמו.',
    unstoppable: 'האלמנט הזה מתנגן מעצמו בקול, ודבר אינו עוצר אותו.',
    perhapsStopped: 'האלמנט הזה מתנגן מעצמו בקול; יש בעמוד כפתור, וייתכן שהוא עוצר אותו.',
    fix: 'הסירו את autoplay, השתיקו אותו (muted), או תנו לו controls.',
  },
};
