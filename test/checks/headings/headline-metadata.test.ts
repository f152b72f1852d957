import { describe, expect, test } from '@jest/globals';
import { headlineMatchesMetadata } from '../../../src/checks/headings/headline-matches-metadata.ts';
import { titleNamesStory } from '../../../src/checks/headings/title-names-story.ts';
import type { Check } from '../../../src/index.ts';
import { judgeBy } from '../../helpers/evidence.ts';
import { type Headline, headline, metadata } from '../../helpers/headline.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (check: Check, given: Headline) => judgeBy(check, { headline: given });

describe('headline-matches-metadata', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const text = words.join(' ');
  const sharing = (count: number) =>
    words.map((word, index) => (index < count ? word : `${word}x`)).join(' ');
  const [same, other] = [sharing(10), sharing(0)];
  const says = (jsonLd: string[], ogTitle: string | null, given: Partial<Headline> = {}) =>
    headline({ text, metadata: metadata({ jsonLd, ogTitle }), ...given });

  test.each<[string, Headline, string]>([
    ['both say it', says([same], same), 'passed'],
    ['there are none', says([], null), 'inapplicable'],
    ['og:title is empty', says([], ''), 'inapplicable'],
    ['og:title alone says it', says([], same), 'passed'],
    ['JSON-LD alone says it', says([same], null), 'passed'],
    ['one headline of several says it', says([other, same, sharing(5)], null), 'passed'],
    ['0.6 of the words', says([sharing(6)], sharing(6)), 'passed'],
    ['0.5 of the words', says([sharing(5)], null), 'cantTell'],
    ['0.3 of the words', says([], sharing(3)), 'cantTell'],
    ['0.2 of the words', says([sharing(2)], sharing(2)), 'failed'],
    ['none of the words, and a few', says([other], sharing(2)), 'failed'],
    ['none of the words', says([other], other), 'failed moderate'],
    ['none of the words, of one source', says([other], null), 'failed moderate'],
    ['none, told by its look', says([other], other, { knownBy: 'look' }), 'cantTell'],
    ['another script', says([], 'Паром вернулся на остров'), 'cantTell'],
    ['og:title rewritten', says([same], other), 'cantTell'],
    ['og:title rewritten, and JSON-LD close enough', says([sharing(6)], other), 'cantTell'],
  ])('%s', (_case, given, said) => {
    expect(verdict(judged(headlineMatchesMetadata, given))).toBe(said);
  });

  test('each source is told of', () => {
    const { findings } = judged(headlineMatchesMetadata, says([other, sharing(2)], sharing(1)));
    expect(findings.map(({ outcome, data }) => [outcome, data])).toEqual([
      ['failed', { source: 'JSON-LD', alike: 0.2 }],
      ['failed', { source: 'og:title', alike: 0.1 }],
    ]);
    expect(findings[0]?.element).toEqual(headline().element);
    expect(findings[0]?.message).toMatch(
      /^The headline is “one two .*”, and JSON-LD says “one two .*”\.$/,
    );
  });
});

describe('title-names-story', () => {
  const short = { text: 'Storm', siteNames: ['Storm'] };
  test.each<[string, string, { text?: string; siteNames?: string[] }, string]>([
    ['the headline, then the site', 'Ferry returns to the island | The Post', {}, 'passed'],
    ['the headline alone', 'Ferry returns to the island', {}, 'passed'],
    ['three of its five words', 'Ferry island returns: what we know so far', {}, 'passed'],
    ['two of its five words', 'Ferry island: what we know so far', {}, 'cantTell'],
    ['nothing', '', {}, 'failed'],
    ['signs alone', ' – ', {}, 'failed'],
    ['“undefined”', 'undefined', {}, 'failed'],
    ['“[object Object]”', '[object Object]', {}, 'failed'],
    [
      '“Home”, on a page about a ferry home',
      'Home',
      { text: 'Home ferries of the wild islands' },
      'passed',
    ],
    ['“Undefined”', 'Undefined', {}, 'failed'],
    ['an address', 'https://example.org/ferry-returns-story', {}, 'failed'],
    ['an address without its scheme', 'www.example.org/news/story/1', {}, 'failed'],
    [
      'the name of the site',
      'The Post of the Northern Isles',
      { siteNames: ['Post', 'The Post of the Northern Isles'] },
      'failed',
    ],
    ['two words that are none of the headline’s', 'Northern Herald', {}, 'failed'],
    ['two words, one of them the headline’s', 'Ferry news', {}, 'cantTell'],
    ['three words that are none of the headline’s', 'Breaking news today', {}, 'cantTell'],
    [
      'the site first, then a section',
      'The Post | Sport | Ferry returns to the island',
      {},
      'failed minor as good practice',
    ],
    [
      'the site first, then most of the headline',
      'The Post | Ferry island returns: what happened',
      {},
      'failed minor as good practice',
    ],
    [
      'the site first',
      'The Post | Ferry returns to the island',
      {},
      'failed minor as good practice',
    ],
    ['a part of the site first', 'Sport | Ferry returns to the island', {}, 'passed'],
    ['a headline that is called as the site is', 'Storm | News', short, 'passed'],
  ])('%s', (_case, title, { text, siteNames }, said) => {
    const given = headline({
      text: text ?? headline().text,
      metadata: metadata({ title, siteNames: siteNames ?? ['Post Media', 'The Post'] }),
    });
    expect(verdict(judged(titleNamesStory, given))).toBe(said);
  });

  test('the title is told, not a place on the page', () => {
    const titled = (title: string) =>
      judged(titleNamesStory, headline({ metadata: metadata({ title }) }));
    expect(titled('The Post').findings).toMatchObject([
      {
        element: null,
        message: 'The title “The Post” does not name the story.',
        data: { title: 'The Post' },
      },
    ]);
    expect(titled('Breaking news today').findings).toMatchObject([
      { element: null, data: { title: 'Breaking news today', headline: headline().text } },
    ]);
    expect(titled('').message).toBe('The page has no title.');
  });
});
