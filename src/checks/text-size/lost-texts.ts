import type { FindingDraft } from '../../model/check.ts';
import type { LostText } from '../../model/text-size/text-scaling.ts';
import { isUnstyled, type Loaded } from '../doubt.ts';
import type { lostTextSays } from './lost-texts.words.ts';

type Say = typeof lostTextSays;

/** What was done to the text, as part of a sentence (“when the page is zoomed to 200 %”), and the fix. */
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
  loaded: Loaded,
  way: Way,
  say: Say,
): FindingDraft[] {
  return lost
    .filter(
      ({ kind, shortened, oneLine, atRest }) =>
        kind !== 'missing' &&
        !shortened &&
        (!atRest || way.fromTheStart) &&
        !(oneLine && way.oneLineIsFine),
    )
    .map((text) => findingFor(text, loaded, way, say));
}

function findingFor(text: LostText, loaded: Loaded, { when, fix }: Way, say: Say): FindingDraft {
  const message = whatHappens(text, when, say);
  const doubted = doubt(text, loaded, message, say);
  return {
    outcome: doubted ? 'cantTell' : 'failed',
    element: text.element,
    message: doubted ?? message,
    fix,
    data: {
      kind: text.kind,
      part: text.part,
      shown: text.shown,
      by: text.by?.selector ?? null,
    },
  };
}

function whatHappens({ kind, text, shown, by }: LostText, when: string, say: Say): string {
  if (kind === 'lines') return say.lines(text, when);
  if (kind === 'overlapped') return say.overlapped(text, by?.html ?? '', when);
  return shown === 0 ? say.cutOff(text, when) : say.cutOffInPart(text, percent(shown), when);
}

/** The sentence with what speaks against it; null where nothing does. */
function doubt(
  { part, kind, shown }: LostText,
  loaded: Loaded,
  message: string,
  say: Say,
): string | null {
  if (isUnstyled(loaded)) return say.unlessStyled(message);
  const mayBeInMenu = kind === 'clipped' && shown === 0 && part === 'navigation';
  return mayBeInMenu ? say.unlessInMenu(message) : null;
}

/** A share in whole percents. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
