import type { bylineTimeWords as English } from '../en/byline-time.ts';
import { storySays } from './shared/story.ts';

/** What the check `byline-time` says, in Hebrew. */
export const bylineTimeWords: typeof English = {
  title: 'תוכנות יכולות לקרוא את תאריך הכתבה',
  description:
    'באלמנטים של time ליד כותרת הכתבה יש תאריכים תקינים, והכתבה אומרת היכן שהוא מתי פורסמה.',
  why: 'טכנולוגיה מסייעת יכולה לומר תאריך כפי שהקוראים רגילים לו רק כשהוא כתוב גם בשביל תוכנות.',
  says: {
    ...storySays,
    failed: 'יש זמן שתוכנות אינן יכולות לקרוא.',
    noMetadata: 'העמוד אינו אומר על עצמו שהוא כתבה.',
    passed: (times, metadata) =>
      `תאריך הכתבה כתוב: ${times} באלמנטים של time, ${metadata} במטא־נתונים.`,
    undated: 'אין לכתבה תאריך שתוכנות יכולות לקרוא.',
    noDate: 'לא אלמנט time ולא המטא־נתונים אומרים מתי הכתבה פורסמה.',
    fixNoDate:
      'כתבו את התאריך כ־<time datetime="2026-05-09T08:00+01:00">9 May</time>, או הוסיפו datePublished ב־JSON-LD.',
    noDatetime: (text) => `לזמן „${text}” אין תכונת datetime.`,
    noForm: (datetime) => `הערך „${datetime}” של datetime אינו כתוב באף אחת מצורות התאריך של HTML.`,
    fix: 'כתבו את התאריך בתכונה datetime, כמו datetime="2026-05-09T08:00+01:00".',
  },
};
