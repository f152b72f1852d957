import type { skipLinkTargetExposedWords as English } from '../en/skip-link-target-exposed.ts';
import { reasonSays } from './shared/reasons.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';

/** What the check `skip-link-target-exposed` says, in Hebrew. */
export const skipLinkTargetExposedWords: typeof English = {
  title: 'היעדים של קישורי דילוג אינם מוסתרים',
  description: 'המקום שקישור דילוג מוביל אליו מצויר בעמוד וחשוף לקוראי מסך.',
  why: 'הדפדפן מעביר את המקלדת גם אל מקום מוסתר: מי שרואים את העמוד אינם רואים שקרה דבר, ומי שמשתמשים בקורא מסך אינם שומעים דבר.',
  says: {
    ...skipLinkSays,
    none: 'שום קישור דילוג אינו מוביל למקום בעמוד.',
    passed: 'היעדים של קישורי הדילוג קיימים בשביל כולם.',
    failed: (count) => skipLinks(count, 'מוביל אל משהו מוסתר', 'מובילים אל משהו מוסתר'),
    why: reasonSays.hidden,
    hidden: (link, why) => `${link} מוביל אל אלמנט מוסתר: ${why}.`,
    fix: 'הפנו את הקישור אל האלמנט שהקוראים רואים, או הציגו את המוסתר.',
  },
};
