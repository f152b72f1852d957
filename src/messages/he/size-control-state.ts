import type { sizeControlStateWords as English } from '../en/size-control-state.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-state` says, in Hebrew. */
export const sizeControlStateWords: typeof English = {
  title: 'פקד גודל הטקסט אומר איזה גודל נבחר',
  description: 'הגודל שנבחר חשוף לקוראי מסך, ומשתנה עם כל בחירה.',
  why: 'מי שאינם רואים את הכפתור המודגש אינם יודעים איזה גודל יש להם.',
  says: {
    ...sizeControlSays,
    noState: 'כפתור שעובר בין הגדלים אינו צריך מצב.',
    passed: 'הפקד אומר איזה גודל נבחר.',
    failed: 'הפקד אינו אומר איזה גודל נבחר.',
    roleless: (control) => `${control} חסר תפקיד (role): קורא מסך חושב שהוא טקסט.`,
    fixRoleless: 'הפכו אותו ל־<button type="button">.',
    byLooksAlone: 'רק המראה אומר איזה גודל נבחר.',
    staleChoice: (control) => `אחרי בחירה של ${control}, הפקד אומר שנבחר גודל אחר.`,
    fixChoice:
      'השתמשו בכפתורי בחירה (radio) מקוריים של הדפדפן, או תנו לכפתור שנבחר aria-pressed="true" ולאחרים "false".',
    stale: (control) => `${control} משנה את הגודל ואומר אותו דבר כמו קודם.`,
    fixStale: 'שנו את aria-pressed או את aria-valuenow יחד עם הגודל.',
    dropsFocus: (control) => `${control} מושבת (disabled) בקצה: המיקוד שעליו אובד.`,
    untold: (control) => `${control} אינו יכול להמשיך מעבר לקצה, ולא נראה דבר שאומר זאת.`,
    fixLimit: 'קבעו aria-disabled="true" בקצה, או אמרו את הגודל בטקסט עם role="status".',
  },
};
