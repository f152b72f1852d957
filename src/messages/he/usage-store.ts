import type { UsageWords } from '../../model/usage/usage.words.ts';

/** What is said, in Hebrew, of where runs on many machines keep what they find. */
export const store: UsageWords['store'] = {
  unknown: (given) =>
    `„${given}” אינו מאגר. תנו תיקייה שמשותפת לכל המחשבים, כמו ‎file:/srv/presscheck, או דלי, כמו ‎s3://bucket/prefix.`,
  noFolder: (given) => `„${given}” אינו מציין תיקייה במחשב הזה. כתבו כמו ‎file:/srv/presscheck.`,
  folderRefused: (folder, code) =>
    `אי אפשר להשתמש במאגר שב„${folder}” (${code}). בדקו שאפשר לכתוב לתיקייה ושנשאר בה מקום, או ציינו מאגר אחר.`,
  noBucket: (given) =>
    `„${given}” אינו מציין דלי. כתבו כמו ‎s3://bucket/prefix, ואחריו רק ‎„?endpoint=…&region=…&path-style=1”.`,
  credentials: (given) =>
    `„${given}” מכיל פרטי גישה, וכתובות מוצגות. השמיטו אותם, והגדירו את AWS_ACCESS_KEY_ID ואת AWS_SECRET_ACCESS_KEY, או ציינו פרופיל ב־AWS_PROFILE.`,
  badPrefix: (given) =>
    `אי אפשר להשתמש במה שבא אחרי הדלי ב„${given}”. כתבו אותיות לטיניות, ספרות, „.”,‏ „_” ו„-” בין לוכסנים בודדים, ואל תתחילו שום חלק בנקודה.`,
  badParameter: (given) =>
    `כתובת של מאגר מקבלת endpoint,‏ region ו־path-style, לא „${given}”. השמיטו אותו.`,
  badEndpoint: (given) =>
    `„${given}” אינו כתובת שרת של מאגר. כתבו כמו ‎endpoint=https://s3.example.org.`,
  badRegion: (given) => `„${given}” אינו אזור של מאגר. כתבו כמו ‎region=eu-west-1.`,
  badPathStyle: (given) => `‎path-style הוא 1 או 0, לא „${given}”.`,
  notInstalled: (store) =>
    `המאגר „${store}” צריך את החבילה ‎@aws-sdk/client-s3, שאינה מותקנת. הריצו „npm install @aws-sdk/client-s3”.`,
  notLoaded: (store, reason) =>
    `אי אפשר לטעון את החבילה ‎@aws-sdk/client-s3, שהמאגר „${store}” צריך (${reason}). התקינו גרסה שלה שמתאימה לגרסת Node הזאת.`,
  noRegion: (store) =>
    `לא ידוע באיזה אזור נמצא המאגר „${store}”. כתבו ‎region=…‎ אחרי „?” בכתובתו, או הגדירו את AWS_REGION.`,
  noCredentials: (store) =>
    `אין פרטי גישה למאגר „${store}”. הגדירו את AWS_ACCESS_KEY_ID ואת AWS_SECRET_ACCESS_KEY, או ציינו פרופיל ב־AWS_PROFILE.`,
  badCredentials: (store, code) =>
    `המאגר „${store}” אינו מקבל את פרטי הגישה (${code}). בדקו את AWS_ACCESS_KEY_ID,‏ AWS_SECRET_ACCESS_KEY ו־AWS_SESSION_TOKEN, או את הפרופיל, ואת שעון המחשב הזה.`,
  missingBucket: (store) =>
    `הדלי של המאגר „${store}” אינו קיים. צרו אותו, או תקנו את שמו, את כתובת השרת או את האזור.`,
  denied: (store, permission) =>
    `המאגר „${store}” אינו מתיר ${permission}. דאגו שההרשאות של פרטי הגישה האלה יתירו שם s3:PutObject,‏ s3:GetObject,‏ s3:ListBucket ו־s3:DeleteObject.`,
  elsewhere: (store, code) =>
    `הדלי של המאגר „${store}” נמצא באזור אחר מזה שנשאל (${code}). כתבו את האזור הנכון אחרי „?” בכתובתו, כמו ‎region=eu-west-1.`,
  unreachable: (store, endpoint, code) =>
    `אי אפשר להגיע אל המאגר „${store}” ב־${endpoint} (${code}). בדקו את כתובת השרת ואת הרשת; שרת משלכם צריך לרוב ‎path-style=1 בכתובת המאגר.`,
  failed: (store, reason) =>
    `המאגר „${store}” נכשל (${reason}). בדקו שמה שעונה שם הוא מאגר שמדבר S3, ונסו שוב.`,
};
