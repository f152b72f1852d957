import type { skipLinkPresentWords as English } from '../en/skip-link-present.ts';
import { doubtSays } from './shared/doubt.ts';

/** What the check `skip-link-present` says, in Hebrew. */
export const skipLinkPresentWords: typeof English = {
  title: 'יש דרך לעבור את ראש העמוד',
  description: 'מי שמשתמשים במקלדת יכולים לדלג על מה שבא לפני הכתבה.',
  why: 'בלי קישור דילוג, מי שרואים ומשתמשים במקלדת לוחצים על Tab לאורך כל התפריט, בכל עמוד.',
  says: {
    ...doubtSays,
    noStops: 'שום תחנה של Tab אינה באה לפני הכתבה.',
    passed: 'קישור דילוג מוביל אל הכתבה.',
    nextToNothing: 'כמעט דבר אינו בא לפני הכתבה.',
    linkedFromBelow: 'קישור בהמשך העמוד מוביל בחזרה אל הכתבה.',
    linked: 'קישור שלפני הכתבה מוביל אליה.',
    button: 'כפתור שלפני הכתבה מוביל אליה.',
    folded: 'את מה שבא לפני הכתבה אפשר לקפל בעזרת כפתור.',
    mayFold: 'דבר אינו מוביל אל מעבר לחלקים שלפני הכתבה, אלא אם הכפתורים שם מקפלים די מהם.',
    noMechanism: (stops) =>
      `דבר אינו מוביל אל מעבר ל${stops === 1 ? 'תחנה האחת שבאה' : `־${stops} התחנות שבאות`} לפני הכתבה: לא קישור דילוג, לא אזור תוכן ראשי (main) ולא כותרת בתחילתה.`,
    few: (stops) => `רק ${come(stops)} לפני הכתבה.`,
    fewBeforeMain: (stops) => `רק ${come(stops)} לפני הכתבה, ואזור תוכן ראשי (main) מסמן אותה.`,
    fewBeforeHeading: (stops) => `רק ${come(stops)} לפני הכתבה, וכותרת מסמנת אותה.`,
    intendedBeforeMain:
      'יש קישור דילוג (אם הוא פועל אומרות בדיקות אחרות), ואזור תוכן ראשי (main) מסמן את הכתבה.',
    intendedBeforeHeading:
      'יש קישור דילוג (אם הוא פועל אומרות בדיקות אחרות), וכותרת מסמנת את הכתבה.',
    unsure: (stops) => `${come(stops)} לפני הכתבה, בלי קישור דילוג.`,
    noLink: (stops) =>
      `מי שמשתמשים במקלדת לוחצים על Tab ${stops} פעמים לפני הכתבה, ושום קישור דילוג אינו חוסך זאת.`,
  },
};

function come(stops: number): string {
  return stops === 1 ? 'תחנה אחת באה' : `${stops} תחנות באות`;
}
