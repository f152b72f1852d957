import type { FindingDraft } from '../../model/check.ts';
import type { LostText, TextScalingFacts } from '../../model/text-scaling.ts';

/** What was done to the text, for a message: “when the page is zoomed to 200 %”. */
export type Way = {
  when: string;
  fix: string;
  /** What is cut through at rest already counts here (ACT 59br37 does not ask since when). */
  fromTheStart?: true;
  /** A box of one line may hide the lines that wrap (ACT 59br37). */
  oneLineIsFine?: true;
};

/** The findings for texts that were lost. What ends in an ellipsis is shortened on purpose, and no loss. */
export function lossFindings(
  lost: readonly LostText[],
  { missingStyleSheets }: Pick<TextScalingFacts, 'missingStyleSheets'>,
  way: Way,
): FindingDraft[] {
  return lost
    .filter(
      ({ kind, shortened, oneLine, atRest }) =>
        kind !== 'missing' &&
        !shortened &&
        (!atRest || way.fromTheStart) &&
        !(oneLine && way.oneLineIsFine),
    )
    .map((text) => {
      const doubt = doubtAbout(text, missingStyleSheets);
      return {
        outcome: doubt ? 'cantTell' : 'failed',
        element: text.element,
        message: `“${text.text}” ${whatHappens(text)} ${way.when}${doubt ? `; but ${doubt}` : ''}.`,
        fix: way.fix,
        data: {
          kind: text.kind,
          part: text.part,
          shown: text.shown,
          by: text.by?.selector ?? null,
        },
      };
    });
}

function whatHappens({ kind, shown, by }: LostText): string {
  if (kind === 'overlapped') return `and other text (${by?.html ?? ''}) lie over each other`;
  return shown === 0 ? 'is cut off wholly' : `is cut off (${percent(shown)} of it shows)`;
}

function doubtAbout({ part, kind, shown }: LostText, missingStyleSheets: number): string | null {
  if (missingStyleSheets > 0) return 'not all style sheets of the page did load';
  if (kind === 'clipped' && shown === 0 && part === 'navigation') return 'a menu may hold it then';
  return null;
}

/** A finding for a story that lost words altogether: a template may hide them behind a button. */
export function missingFindings(
  lost: readonly LostText[],
  storyShare: number,
  least: number,
  when: string,
): FindingDraft[] {
  const first = lost.find(({ kind }) => kind === 'missing');
  if (!first || storyShare >= least) return [];
  return [
    {
      outcome: 'cantTell',
      element: first.element,
      message: `Only ${percent(storyShare)} of the story is there ${when}: “${first.text}” is gone. See whether a button brings it back.`,
      fix: 'Show the whole story in windows of every size.',
      data: { storyShare },
    },
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** “A text is cut off.”, “3 texts are cut off.” */
export function countOf(findings: readonly unknown[]): string {
  return findings.length === 1 ? 'One text is' : `${findings.length} texts are`;
}
