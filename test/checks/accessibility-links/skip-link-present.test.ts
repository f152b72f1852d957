import { describe, expect, test } from '@jest/globals';
import { skipLinkPresent } from '../../../src/checks/accessibility-links/skip-link-present.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Distance,
  type Link,
  link,
  next,
  otherPlace,
  type SkipLinks,
  skipLinks,
  story,
  tried,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

type Story = Partial<SkipLinks['story']>;

function judged(
  links: Link[],
  place: Story,
  { missingStyleSheets, ...page }: Given<SkipLinks> = {},
) {
  return judgeBy(skipLinkPresent, {
    skipLinks: skipLinks(links, { story: story(place), ...page }),
    document: loaded(missingStyleSheets),
  });
}

const left = { landed: { focus: 'link', next: next('unmoved') } } as const;
const broken = tried(left);
const toSearch = { name: 'Search', href: '#q', fragment: 'q', target: otherPlace(), group: 0 };
const costly = 'failed moderate as good practice';

describe('links', () => {
  const aimed = (far: Partial<Distance>) => [tried({ far }, toSearch)];
  const far = (given: Partial<Link>) => [tried({ far: { stopsBetween: 10 } }, given)];
  const missing = { href: '#no', fragment: 'no', target: { kind: 'missing' } } as const;
  test.each<[string, Link[], string]>([
    ['one to the story that works', [link()], 'passed'],
    ['none', [], costly],
    ['one to the story that works, named for a menu', far({ name: 'Menu' }), 'passed'],
    ['one that works, named for the story', far({ target: otherPlace() }), 'passed'],
    ['one to the search, half of the stops before the story', aimed({ stopsBetween: 5 }), 'passed'],
    ['one to the search, with more of them left', aimed({ stopsBetween: 6 }), costly],
    ['one to the search, behind the headline', aimed({ headlineAhead: false }), costly],
    ['one that does not work, which other checks tell of', [broken], 'passed'],
    [
      'one named for the story, which stays behind',
      [tried(left, { target: otherPlace() })],
      'passed',
    ],
    ['one of unknown words to nothing', [tried(left, { ...missing, name: 'Go on' })], 'passed'],
    [
      'one of unknown words to another place, which stays behind',
      [tried(left, { ...toSearch, name: 'Go on' })],
      costly,
    ],
    ['one for a menu, to nothing', [tried(left, { ...missing, name: 'Menu' })], costly],
    ['one for a menu to the story, which stays behind', [tried(left, { name: 'Menu' })], 'passed'],
    ['one that Tab never stops on', [link({ unreachable: 'invisible' })], 'passed'],
    ['one that was not tried', [link({ trial: { notTried: 'too-many' } })], 'passed'],
  ])('%s', (_case, links, said) => {
    expect(verdict(judged(links, {}))).toBe(said);
  });

  test('one that works is told from one that is there', () => {
    const said = [far({ name: 'Menu' }), far({ target: otherPlace() }), aimed({}), [broken]].map(
      (links) => judged(links, {}).message.split(' (')[0],
    );
    const works = 'A skip link leads to the story.';
    expect(said).toEqual([works, works, works, 'The page has a skip link']);
  });
});

describe('a page without a link, whose story a landmark or heading marks', () => {
  const headed = { inMain: false, headingAtStart: true };
  test.each<[string, Story, string]>([
    ['no story', { start: null }, 'inapplicable'],
    ['no stop', { stopsBefore: 0 }, 'inapplicable'],
    ['2 stops', { stopsBefore: 2 }, 'inapplicable'],
    ['3 stops', { stopsBefore: 3 }, 'passed'],
    ['4 stops', { stopsBefore: 4 }, 'passed'],
    ['5 stops', { stopsBefore: 5 }, costly],
    ['4 stops before a heading alone', { ...headed, stopsBefore: 4 }, 'passed'],
    ['5 stops before a heading alone', { ...headed, stopsBefore: 5 }, costly],
    ['5 stops before a main landmark alone', { headingAtStart: false, stopsBefore: 5 }, costly],
    ['a button that leads to the story', { leadsOn: elementRef('button') }, 'passed'],
    ['a link before the story that leads to it', { linkedFromAbove: true }, 'passed'],
    ['a link behind it that leads back', { linkedFromBelow: true }, costly],
  ])('%s', (_case, place, said) => {
    expect(verdict(judged([], place))).toBe(said);
  });

  test('before the first stop no link is needed, before the second one may stand', () => {
    const said = [0, 1].map((stopsBefore) => verdict(judged([link()], { stopsBefore })));
    expect(said).toEqual(['inapplicable', 'passed']);
  });

  test('what marks the story is named', () => {
    const few = { stopsBefore: 4 };
    expect([few, { ...few, ...headed }].map((place) => judged([], place).message)).toEqual([
      'Only 4 tab stops come before the story, which a main landmark marks.',
      'Only 4 tab stops come before the story, which a heading marks.',
    ]);
    expect([{}, headed].map((place) => judged([broken], place).message)).toEqual([
      'The page has a skip link (other checks say whether it works) and a main landmark for the story.',
      'The page has a skip link (other checks say whether it works) and a heading for the story.',
    ]);
  });

  test('a skip link to the search that is broken is not made up for by being a link before the story', () => {
    expect(verdict(judged([tried(left, toSearch)], { linkedFromAbove: true }))).toBe(costly);
  });

  test('a style sheet that did not load may hide the menu, unless it is very long', () => {
    const unstyled = (stopsBefore: number) =>
      judged([], { stopsBefore }, { missingStyleSheets: 1 });
    expect(verdict(unstyled(5))).toBe('cantTell');
    expect(verdict(unstyled(14))).toBe('cantTell');
    expect(verdict(unstyled(15))).toBe(costly);
  });
});

describe('a page without a link, whose story nothing marks', () => {
  const folding = (stopsLeft: number, blocksLeft: number) => ({
    folding: { by: elementRef('button'), stopsLeft, blocksLeft },
    buttonsBefore: 2,
  });
  const modal = { blockedBy: elementRef('dialog') };
  test.each<[string, Story, Partial<SkipLinks>, string]>([
    ['3 stops', { stopsBefore: 3 }, {}, 'failed'],
    ['3 stops, and no block', { stopsBefore: 3, blocksBefore: 0 }, {}, 'failed'],
    ['2 stops, and no block', { stopsBefore: 2, blocksBefore: 0 }, {}, 'inapplicable'],
    ['a link behind the story that leads back', { linkedFromBelow: true }, {}, 'passed'],
    ['a button that leads to the story', { leadsOn: elementRef('button') }, {}, 'passed'],
    ['a button that folds every block away', folding(5, 0), {}, 'passed'],
    ['a button that leaves no stops but the buttons', folding(2, 1), {}, 'passed'],
    ['a button that leaves one stop more', folding(3, 1), {}, 'cantTell'],
    ['buttons that were not all pressed', { allPressed: false }, {}, 'cantTell'],
    ['a dialog over the page', {}, modal, 'cantTell'],
  ])('%s', (_case, place, page, said) => {
    const unmarked = { inMain: false, headingAtStart: false, ...place };
    expect(verdict(judged([], unmarked, page))).toBe(said);
  });

  test('a broken link is no mechanism', () => {
    const { outcome, message } = judged([broken], { inMain: false, headingAtStart: false });
    expect(outcome).toBe('failed');
    expect(message).toBe(
      'Nothing bypasses the 10 tab stops before the story: no skip link, no main landmark, no heading at its start.',
    );
  });
});
