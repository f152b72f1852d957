import { expect, test } from '@jest/globals';
import { wayToStory } from '../../../src/checks/accessibility-links/way-to-story.ts';
import type { WayBudget } from '../../../src/model/accessibility-links/way.ts';
import { judgeBy } from '../../helpers/evidence.ts';
import { headline } from '../../helpers/headline.ts';
import { skipLinks } from '../../helpers/skip-links.ts';
import { headlineUtterance, menuOf, way } from '../../helpers/way.ts';

const plain = { said: [...menuOf(96), headlineUtterance(2)] };
const [sentence] = [{ text: 'Ferry returns', roles: [], words: 2, part: 0, box: null }];

test.each<[string, WayBudget, Parameters<typeof way>[1], string]>([
  ['no budget', {}, {}, 'inapplicable'],
  ['a page without headline', { seconds: 10 }, { hasHeadline: false }, 'inapplicable'],
  ['a headline that is not said', { seconds: 10 }, { headlineAt: null }, 'cantTell'],
  ['more before it than is read', { seconds: 10 }, { headlineAt: null, cut: true }, 'cantTell'],
  ['a heading that one key leads to', { seconds: 1, presses: 1 }, {}, 'passed'],
  ['no press allowed', { presses: 0 }, {}, 'passed'],
  ['no press and no time allowed', { presses: 0, seconds: 1 }, {}, 'failed'],
  ['plain text', { seconds: 10 }, { said: [...menuOf(96), sentence] }, 'failed'],
  ['a heading of level 2 that comes first', { seconds: 1 }, plain, 'passed'],
])('%s', (_case, budget, given, outcome) => {
  const evidence = {
    way: way(menuOf(96), given),
    skipLinks: skipLinks([], { stops: [] }),
    headline: headline(),
  };
  expect(judgeBy(wayToStory, evidence, { way: budget }).outcome).toBe(outcome);
});

test('names what stands in the way, worst first', () => {
  const said = [...menuOf(2, 1), ...menuOf(96, 2), sentence];
  const parts = [
    { role: null, name: '' },
    { role: 'banner', name: '' },
    { role: 'navigation', name: 'Sections' },
  ] as const;
  const { findings } = judgeBy(
    wayToStory,
    {
      way: way([], { said, parts: [...parts], headlineAt: 98 }),
      skipLinks: skipLinks([]),
      headline: headline(),
    },
    { way: { seconds: 10 } },
  );
  expect(findings[0]?.message).toContain(
    'In its way: menu “Sections”: 96 links, 39 s; banner: 2 links',
  );
});
