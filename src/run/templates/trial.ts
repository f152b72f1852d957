import type { Settings } from '../../judging/settings.ts';
import type { Evidence, EvidenceKind, EvidenceKinds } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/report.ts';
import type { PlaceThere, TriedThere } from '../../model/structure.ts';

/** What an exercise brought on a page, and what the checks that judge by it said, in a form to be compared. */
export type Trial = { found: TriedThere; verdict: string };

/** Whether the page was put through the exercise itself, to its end and as a whole. */
export function isTriedHere({ probes }: Evidence, exercise: EvidenceKind): boolean {
  const probe = probes[exercise];
  return probe?.status === 'ok' && probe.triedOn === undefined && probe.sampled === undefined;
}

/** Of an exercise that was done on the page itself. */
export function trialOf(
  exercise: EvidenceKind,
  { probes, page }: Evidence,
  settings: Settings,
  results: readonly CheckResult[],
): Trial {
  const ids = new Set(
    settings.checks
      // How far a page's own headline is tells nothing of how its template's links work.
      .filter(({ needs }) => needs.includes(exercise) && !needs.includes('way'))
      .map(({ id }) => id),
  );
  const judged = results.filter(({ id }) => ids.has(id));
  return {
    found: {
      value: withoutFilm(exercise, probes[exercise]),
      triedOn: page.url,
      missingStyleSheets: missingIn(probes),
      places: judged.flatMap(placesIn),
    },
    verdict: JSON.stringify(judged.map(verdictOf)),
  };
}

function missingIn({ document }: Evidence['probes']): number {
  return document?.status === 'ok' ? document.value.missingStyleSheets : 0;
}

function verdictOf({ id, outcome, findings }: CheckResult): unknown[] {
  return [id, outcome, ...findings.map(({ fingerprint }) => fingerprint).sort()];
}

/** A finding without a selector is about the page as a whole. */
function placesIn({ findings }: CheckResult): PlaceThere[] {
  return findings
    .filter(({ selector }) => selector.length > 0)
    .map(({ selector, html }) => ({ selector, html }));
}

/** The pictures of another page’s story are nothing to show of this one. */
function withoutFilm(exercise: EvidenceKind, probe: object | undefined): TriedThere['value'] {
  // It was done, and what kind a value is of is told by the exercise that it came with.
  const { value: found } = probe as { value: TriedThere['value'] };
  if (exercise === 'textScaling') return { ...(found as EvidenceKinds['textScaling']), shots: [] };
  if (exercise !== 'sizeControls') return found;
  const { controls, ...facts } = found as EvidenceKinds['sizeControls'];
  return { ...facts, controls: controls.map((control) => ({ ...control, shots: [] })) };
}
