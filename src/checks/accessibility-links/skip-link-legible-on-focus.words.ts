import { doubtSays } from '../doubt.words.ts';
import { reasonSays } from '../reasons.words.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-legible-on-focus` says. */
export const skipLinkLegibleOnFocusWords = {
  title: 'Focused skip links are legible',
  description:
    'The text of a focused skip link has enough contrast, and its focus indicator shows.',
  why: 'The link is for people who may also see poorly; other checkers miss it, because it shows only while focused.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'The focused skip links are legible.',
    failed: 'A focused skip link is hard to see.',
    unsure: 'Could not tell the contrast of a focused skip link.',
    why: reasonSays.contrast,
    unknown: (link: string, why: string) =>
      `Could not tell the contrast of ${link} from its style: ${why}.`,
    fixUnknown: 'Look at the picture of the focused link.',
    faint: (link: string, contrast: string, text: string, back: string, needed: number) =>
      `${link} has a contrast of ${contrast} to 1 (${text} on ${back}); it needs ${needed}.`,
    fixFaint: 'Give the focused link dark text on a light background of its own, or the reverse.',
    unchanged: (link: string) => `Nothing changes when ${link} takes the focus.`,
    fixUnchanged: 'Keep the browser’s outline, or give the focused link one of your own.',
  },
};
