import { times } from '../../text/counted.ts';
import { doubtSays } from '../doubt.words.ts';

/** What the check `skip-link-present` says. */
export const skipLinkPresentWords = {
  title: 'There is a way past the masthead',
  description: 'Keyboard users can jump past what comes before the story.',
  why: 'Without a skip link, a sighted keyboard user presses Tab through the whole menu on every page.',
  says: {
    ...doubtSays,
    noStops: 'No tab stops come before the story.',
    passed: 'A skip link leads to the story.',
    nextToNothing: 'Almost nothing comes before the story.',
    linkedFromBelow: 'A link further down the page leads back to the story.',
    linked: 'A link before the story leads to it.',
    button: 'A button before the story leads to it.',
    folded: 'A button folds away what comes before the story.',
    mayFold:
      'Nothing bypasses the blocks before the story, unless the buttons there fold enough of them away.',
    noMechanism: (stops: number) =>
      `Nothing bypasses the ${stops === 1 ? 'tab stop' : `${stops} tab stops`} before the story: no skip link, no main landmark, no heading at its start.`,
    few: (stops: number) => `Only ${come(stops)} before the story.`,
    fewBeforeMain: (stops: number) =>
      `Only ${come(stops)} before the story, which a main landmark marks.`,
    fewBeforeHeading: (stops: number) =>
      `Only ${come(stops)} before the story, which a heading marks.`,
    intendedBeforeMain:
      'The page has a skip link (other checks say whether it works) and a main landmark for the story.',
    intendedBeforeHeading:
      'The page has a skip link (other checks say whether it works) and a heading for the story.',
    unsure: (stops: number) => `${come(stops)} before the story without a skip link.`,
    noLink: (stops: number) =>
      `A keyboard user presses Tab ${times(stops)} before the story; no skip link saves the effort.`,
  },
};

function come(stops: number): string {
  return stops === 1 ? '1 tab stop comes' : `${stops} tab stops come`;
}
