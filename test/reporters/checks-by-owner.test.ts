import { expect, test } from '@jest/globals';
import { checksByOwner, placesIn, worstPart } from '../../src/reporters/html/checks-by-owner.ts';
import { checkResult, finding } from '../helpers/hand-made-report.ts';

const parted = checksByOwner([
  checkResult({
    id: 'image-alt',
    impact: 'critical',
    owner: 'template',
    findings: [
      finding({ message: 'In the header' }),
      finding({ message: 'In the story', owner: 'editor' }),
      finding({ message: 'Unsure', outcome: 'cantTell' }),
    ],
  }),
  checkResult({ id: 'h1-single', outcome: 'untested', findings: [] }),
  checkResult({ id: 'title-names-story', outcome: 'passed', findings: [] }),
  checkResult({
    id: 'landmarks',
    owner: 'template',
    impact: 'minor',
    findings: Array.from({ length: 11 }, () => finding({})),
  }),
]);
const told = (parts: (typeof parted)['editor']) =>
  parts.map(({ check, findings }) => [check.id, ...findings.map(({ message }) => message)]);

test('what a check found is parted by who has to fix it, and by what nobody knows yet', () => {
  expect(told(parted.editor)).toEqual([['image-alt', 'In the story']]);
  expect(told(parted.template)[0]).toEqual(['image-alt', 'In the header']);
  expect(told(parted.person)).toEqual([['image-alt', 'Unsure'], ['h1-single']]);
});

test('only one part of a check has its plain anchor', () => {
  const parts = [...parted.editor, ...parted.template, ...parted.person];
  const ofOne = parts.filter(({ check }) => check.id === 'image-alt');
  expect(ofOne.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
});

test('places that are not shown are counted', () => {
  const landmarks = parted.template.find(({ check }) => check.id === 'landmarks');
  expect(landmarks?.findings).toHaveLength(8);
  expect(landmarks?.unshown).toBe(3);
  expect(placesIn(parted.template)).toBe(12);
});

test('of two that are as bad the editor’s is told first', () => {
  expect(worstPart(parted, () => 1)?.owner).toBe('editor');
  expect(worstPart(parted, ({ check }) => (check.id === 'landmarks' ? 2 : 1))?.check.id).toBe(
    'landmarks',
  );
  expect(worstPart({ editor: [], template: [], person: parted.person }, () => 1)).toBeNull();
});

test('what the baseline knows is not what is most urgent, as long as something is new', () => {
  const parts = checksByOwner([
    checkResult({ id: 'landmarks', findings: [finding({ known: true })] }),
    checkResult({ id: 'h1-single', findings: [finding({})] }),
  ]);
  const impactOf = ({ check }: { check: { id: string } }) => (check.id === 'landmarks' ? 3 : 1);
  expect(worstPart(parts, impactOf)?.check.id).toBe('h1-single');
});
