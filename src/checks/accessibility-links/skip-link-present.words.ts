import { times } from '../../text/counted.ts';
import { doubtSays } from '../doubt.words.ts';

/** What the check `skip-link-present` says. */
export const skipLinkPresentWords = {
  title: 'There is a way past the masthead',
  description: 'A keyboard user can jump past what comes before the story.',
  why: 'Without a skip link, a sighted keyboard user presses Tab through the whole menu on every page.',
  says: {
    ...doubtSays,
    noStops: 'Nothing that Tab stops on comes before the story.',
    passed: 'A skip link leads to the story.',
    nextToNothing: 'Next to nothing comes before the story.',
    linkedFromBelow: 'A link further down the page leads back to the story.',
    linked: 'A link before the story leads to it.',
    button: 'A button before the story leads to it.',
    folded: 'What comes before the story can be folded away with a button.',
    mayFold:
      'Nothing leads past the blocks before the story, unless the buttons there fold enough of them away.',
    noMechanism: (stops: number) =>
      `Nothing leads past the ${stops === 1 ? 'stop' : `${stops} stops`} before the story: no skip link, no main landmark, no heading at its start.`,
    few: (stops: number) => `Only ${come(stops)} before the story.`,
    fewBeforeMain: (stops: number) =>
      `Only ${come(stops)} before the story, which a main landmark marks.`,
    fewBeforeHeading: (stops: number) =>
      `Only ${come(stops)} before the story, which a heading marks.`,
    intendedBeforeMain:
      'A skip link is there (whether it works, other checks say), and a main landmark marks the story.',
    intendedBeforeHeading:
      'A skip link is there (whether it works, other checks say), and a heading marks the story.',
    unsure: (stops: number) => `${come(stops)} before the story without a skip link.`,
    noLink: (stops: number) =>
      `A keyboard user presses Tab ${times(stops)} before the story, and no skip link saves it.`,
  },
};

function come(stops: number): string {
  return stops === 1 ? '1 stop comes' : `${stops} stops come`;
}
