import { describe, expect, test } from '@jest/globals';
import { skipLinkLegibleOnFocus } from '../../../src/checks/accessibility-links/skip-link-legible-on-focus.ts';
import { skipLinkNotObscured } from '../../../src/checks/accessibility-links/skip-link-not-obscured.ts';
import { skipLinkVisibleOnFocus } from '../../../src/checks/accessibility-links/skip-link-visible-on-focus.ts';
import type { Check } from '../../../src/index.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Link,
  type Look,
  link,
  type SkipLinks,
  skipLinks,
  tried,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (check: Check, one: Link, { missingStyleSheets, ...page }: Given<SkipLinks> = {}) =>
  judgeBy(check, { skipLinks: skipLinks([one], page), document: loaded(missingStyleSheets) });
const looking = (looked: Partial<Look>, given: Partial<Link> = {}) => tried({ looked }, given);
const unstyled = { missingStyleSheets: 1 };
const untried = link({ trial: { notTried: 'dialog' } });
const always = { hiddenAtRest: false };

describe('skip-link-visible-on-focus', () => {
  const outside = { clipped: 1, shown: 0 };
  test.each<[string, Link, Given<SkipLinks>, string]>([
    ['it shows', link(), {}, 'passed'],
    ['it always shows', link(always), {}, 'passed'],
    ['not tried', untried, {}, 'inapplicable'],
    ['outside the window', looking(outside), {}, 'failed'],
    ['outside the window, and a style sheet is missing', looking(outside), unstyled, 'cantTell'],
    [
      'outside the window, and not reached by Tab',
      tried({ looked: outside, reachedByTab: false }),
      {},
      'cantTell',
    ],
    ['an opacity of 0.1', looking({ opacity: 0.1 }), {}, 'passed'],
    ['an opacity of 0.09', looking({ opacity: 0.09 }), {}, 'failed'],
    ['9 px high', looking({ fontSizePx: 9 }), {}, 'passed'],
    ['8.9 px high', looking({ fontSizePx: 8.9 }), {}, 'failed'],
    ['cut off by a little', looking({ clipped: 0.1, shown: 0.9 }), {}, 'passed'],
    ['cut off by more', looking({ clipped: 0.11, shown: 0.89 }), {}, 'cantTell'],
    [
      'cut off in part, the rest covered, which another check tells of',
      looking({ clipped: 0.5, covered: 0.5, shown: 0 }),
      {},
      'passed',
    ],
    ['covered, which another check tells of', looking({ covered: 1, shown: 0 }), {}, 'passed'],
  ])('%s', (_case, one, page, said) => {
    expect(verdict(judged(skipLinkVisibleOnFocus, one, page))).toBe(said);
  });

  test.each([
    [outside, 'it stays outside the window or clipped'],
    [{ opacity: 0 }, 'it stays transparent'],
    [{ fontSizePx: 1 }, 'its text is only 1 px high'],
  ])('%j: %s', (look, why) => {
    const { message, findings } = judged(skipLinkVisibleOnFocus, looking(look));
    expect(message).toBe('A skip link cannot be seen when focused.');
    expect(findings).toMatchObject([
      {
        element: elementRef('a.skip'),
        message: `“Skip to content” cannot be seen when focused: ${why}.`,
        data: look,
      },
    ]);
  });

  test('a doubt alone is told as one', () => {
    expect(judged(skipLinkVisibleOnFocus, looking({ clipped: 0.5 })).message).toBe(
      'Could not tell whether the focused skip link is visible.',
    );
  });

  test('a doubt beside a failure is not counted', () => {
    const links = [looking(outside), looking({ clipped: 0.5 }, { name: 'Skip to the article' })];
    const judgement = judgeBy(skipLinkVisibleOnFocus, { skipLinks: skipLinks(links) });
    expect(judgement.findings.map(({ outcome }) => outcome)).toEqual(['failed', 'cantTell']);
    expect(judgement.message).toBe('A skip link cannot be seen when focused.');
  });
});

describe('skip-link-not-obscured', () => {
  const whole = { covered: 1, shown: 0, pixelsChanged: false };
  const inPart = 'failed moderate as good practice';
  test.each<[string, Link, Given<SkipLinks>, string]>([
    ['nothing covers it', link(), {}, 'passed'],
    ['not tried', untried, {}, 'inapplicable'],
    ['outside the window', looking({ clipped: 1, shown: 0 }), {}, 'inapplicable'],
    ['covered', looking(whole), {}, 'failed'],
    ['covered, and a style sheet is missing', looking(whole), unstyled, 'cantTell'],
    ['covered, and it shines through', looking({ ...whole, pixelsChanged: true }), {}, 'passed'],
    [
      'covered where it is not cut off',
      looking({ covered: 0.08, clipped: 0.92, shown: 0, pixelsChanged: false }),
      {},
      'failed',
    ],
    ['covered by a little', looking({ covered: 0.1, shown: 0.9 }), {}, 'passed'],
    ['covered, and no pictures', looking({ ...whole, pixelsChanged: null }), {}, 'cantTell'],
    ['covered by more', looking({ covered: 0.11, shown: 0.89 }), {}, inPart],
    [
      'covered in part, and nothing else changes',
      looking({ covered: 0.5, shown: 0.5, pixelsChanged: false }, always),
      {},
      inPart,
    ],
    [
      'covered in part, and a style sheet is missing',
      looking({ covered: 0.5 }),
      unstyled,
      'cantTell',
    ],
    [
      'cut off in part, the rest in view',
      looking({ clipped: 0.95, shown: 0.05, pixelsChanged: false }),
      {},
      'passed',
    ],
    [
      'cut off nearly, by no cover',
      looking({ clipped: 0.99, shown: 0, pixelsChanged: false }),
      {},
      'passed',
    ],
  ])('%s', (_case, one, page, said) => {
    expect(verdict(judged(skipLinkNotObscured, one, page))).toBe(said);
  });

  test('one that is covered wholly beside one in part is a failure of WCAG', () => {
    const links = [looking({ covered: 0.5, shown: 0.5 }), looking(whole)];
    const judgement = judgeBy(skipLinkNotObscured, { skipLinks: skipLinks(links) });
    expect(verdict(judgement)).toBe('failed');
    expect(judgement.message).toBe('Something covers a focused skip link.');
    expect(judgement.findings.map(({ message }) => message)).toEqual([
      '“Skip to content” is partly hidden behind something.',
      '“Skip to content” is hidden behind something.',
    ]);
  });

  test('a part that is covered is told as such, and a doubt as a doubt', () => {
    const said = (missingStyleSheets: number) =>
      judged(skipLinkNotObscured, looking({ covered: 0.5 }), { missingStyleSheets });
    expect(said(0).message).toBe('Something covers part of a focused skip link.');
    expect(said(0).findings[0]?.data['coveredBy']).toBeNull();
    expect(said(1).message).toBe('Could not tell whether something covers a focused skip link.');
  });

  test('the cover is named, and told to be a bar where it is', () => {
    const coveredBy = elementRef('#consent');
    const said = (coverIsBar: boolean) =>
      judged(skipLinkNotObscured, looking({ ...whole, coveredBy, coverIsBar })).findings[0];
    expect(said(false)).toMatchObject({
      element: elementRef('a.skip'),
      message: '“Skip to content” is hidden behind <i data-at="#consent"></i>.',
      data: { covered: 1, coveredBy: ['#consent'], pixelsChanged: false },
    });
    expect(said(true)?.message).toMatch(/\(a bar or dialog that can be closed\)\.$/);
  });
});

describe('skip-link-legible-on-focus', () => {
  const inked = (ratio: number, largeText = false) =>
    looking({ contrast: { ratio, foreground: '#777777', background: '#ffffff' }, largeText });
  const unchanged = { pixelsChanged: false };
  const onPicture = { contrast: { unknown: 'background-image' } } as const;
  test.each<[string, Link, Given<SkipLinks>, string]>([
    ['4.5 to 1', inked(4.5), {}, 'passed'],
    ['4.49 to 1', inked(4.49), {}, 'failed'],
    ['large and 3 to 1', inked(3, true), {}, 'passed'],
    ['large and 2.99 to 1', inked(2.99, true), {}, 'failed'],
    ['faint, and a style sheet is missing', inked(1), unstyled, 'cantTell'],
    ['on a gradient', looking(onPicture), {}, 'cantTell'],
    ['not tried', untried, {}, 'inapplicable'],
    ['out of view, and faint', looking({ ...inkedLook(1), shown: 0 }), {}, 'inapplicable'],
    ['transparent, and faint', looking({ ...inkedLook(1), opacity: 0.09 }), {}, 'inapplicable'],
    ['barely seen, and faint', looking({ ...inkedLook(1), opacity: 0.1 }), {}, 'failed'],
    ['always there, and it changes', looking({}, always), {}, 'passed'],
    ['always there, and nothing changes', looking(unchanged, always), {}, 'failed'],
    [
      'always there, and the pictures were not compared',
      looking({ pixelsChanged: null }, always),
      {},
      'passed',
    ],
    [
      'always there, nothing changes, and not reached by Tab',
      tried({ looked: unchanged, reachedByTab: false }, always),
      {},
      'cantTell',
    ],
    ['hidden at rest: to appear is a change', looking(unchanged), {}, 'passed'],
  ])('%s', (_case, one, page, said) => {
    expect(verdict(judged(skipLinkLegibleOnFocus, one, page))).toBe(said);
  });

  test('what is wrong with a link is told one by one', () => {
    const both = looking({ ...inkedLook(4.486), pixelsChanged: false }, always);
    const { message, findings } = judged(skipLinkLegibleOnFocus, both);
    expect(message).toBe('A focused skip link is hard to see.');
    expect(findings).toMatchObject([
      {
        element: elementRef('a.skip'),
        message:
          '“Skip to content” has a contrast of 4.49 to 1 (#777777 on #ffffff); it needs 4.5.',
        data: { ratio: 4.486, needed: 4.5 },
      },
      {
        message: 'Nothing changes when “Skip to content” takes the focus.',
        data: { pixelsChanged: false },
      },
    ]);
    const beside = judged(skipLinkLegibleOnFocus, looking({ ...onPicture, ...unchanged }, always));
    expect(beside.findings.map(({ outcome }) => outcome)).toEqual(['cantTell', 'failed']);
    expect(beside.message).toBe(message);
    expect(judged(skipLinkLegibleOnFocus, looking(onPicture)).message).toBe(
      'Could not tell the contrast of a focused skip link.',
    );
  });
});

function inkedLook(ratio: number): Pick<Look, 'contrast'> {
  return { contrast: { ratio, foreground: '#777777', background: '#ffffff' } };
}
