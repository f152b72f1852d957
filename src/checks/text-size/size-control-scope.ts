import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { atControl, NONE_WORKS, times, workingControls } from './size-controls.ts';

/** All of the story's text changes its size with the control. Good practice (G178). */
export const sizeControlScope = defineCheck({
  id: 'size-control-scope',
  area: 'text-size',
  title: 'The text-size control changes the whole story',
  description: 'Lists, quotes and captions grow with the story’s paragraphs.',
  why: 'Readers get large paragraphs around lists and quotes as small as before.',
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G178'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return NONE_WORKS;
    const findings = controls.flatMap(findingsFor);
    return findings.length === 0
      ? passed('All of the story’s text grows with the control.')
      : found('Parts of the story keep their size.', findings);
  },
});

const PARTS = { item: 'Lists', quote: 'Quotes', caption: 'Captions' } as const;

function findingsFor(control: TriedControl): FindingDraft[] {
  const grown = control.largest.paragraph ?? 1;
  if (grown < THRESHOLDS.sizeWorthComparing) return [];
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) => {
    const own = control.largest[part];
    if (own === null || own >= 1 + THRESHOLDS.leastSizeStep) return [];
    return [
      atControl(
        control,
        {
          outcome: 'failed',
          message: `${PARTS[part]} keep their size while the paragraphs grow ${times(grown)}.`,
          fix: 'Give all of the story’s text in rem, or in em of one element that the control changes.',
        },
        { part, ratio: own, paragraphs: grown },
      ),
    ];
  });
}
