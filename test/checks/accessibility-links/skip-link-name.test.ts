import { describe, expect, test } from '@jest/globals';
import { skipLinkName } from '../../../src/checks/accessibility-links/skip-link-name.ts';
import { skipLinksGrouped } from '../../../src/checks/accessibility-links/skip-links-grouped.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import {
  type Group,
  group,
  type Link,
  link,
  otherPlace,
  type SkipLinks,
  skipLinks,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('skip-link-name', () => {
  const judged = (links: Link[], page: Partial<SkipLinks> = {}) =>
    judgeBy(skipLinkName, { skipLinks: skipLinks(links, page) });
  const named = (name: string, given: Partial<Link> = {}) => link({ name, ...given });
  const at = (fragment: string) => ({ href: `#${fragment}`, fragment });
  const place = (given: Parameters<typeof otherPlace>[0]) => ({ target: otherPlace(given) });
  const [menu, search] = [place({ isNavigation: true }), place({ isSearch: true })];

  test.each<[string, Link[], string]>([
    ['words that say where', [link()], 'passed'],
    ['no link', [], 'inapplicable'],
    ['no name', [named('')], 'failed moderate'],
    ['signs alone', [named('»')], 'failed moderate'],
    ['a number alone', [named('1')], 'cantTell'],
    ['“Skip”', [named('Skip')], 'failed minor'],
    ['“Click here”', [named('Click here')], 'failed moderate'],
    ['“HERE”', [named('HERE')], 'failed moderate'],
    ['“Skip” beside no name', [named('Skip'), named('', at('b'))], 'failed moderate'],
    ['“Skip” beside unknown words', [named('Skip'), named('Jump ahead')], 'failed minor'],
    ['unknown words', [named('Jump ahead')], 'cantTell'],
    ['one name for two places', [link(at('a')), link(at('b'))], 'failed moderate'],
    [
      'one name for two places, but for its capitals',
      [link(at('a')), named('SKIP TO CONTENT', at('b'))],
      'failed moderate',
    ],
    ['one name for one place', [link(), link()], 'passed'],
    ['two names for two places', [link(at('a')), named('Search', at('b'))], 'passed'],
    [
      'one name, and a script works the first',
      [link({ ...at('a'), scripted: true }), link(at('b'))],
      'passed',
    ],
    [
      'one name, and a script works the second',
      [link(at('a')), link({ ...at('b'), scripted: true })],
      'passed',
    ],
    ['search, and it is one', [named('Search', search)], 'passed'],
    [
      'search, in the banner',
      [named('Search', place({ isSearch: true, landmark: 'banner' }))],
      'passed',
    ],
    ['search, to a menu', [named('Search', menu)], 'failed moderate'],
    ['search, to the banner', [named('Search', place({ landmark: 'banner' }))], 'failed moderate'],
    ['search, to nothing', [named('Search', { target: { kind: 'missing' } })], 'passed'],
    ['menu, and it is one', [named('Menu', menu)], 'passed'],
    [
      'menu, and a search is in it',
      [named('Menu', place({ isNavigation: true, isSearch: true }))],
      'passed',
    ],
    ['menu, to the search', [named('Menu', search)], 'failed moderate'],
    ['past the menu, to the search', [named('Skip menu', search)], 'passed'],
  ])('%s', (_case, links, said) => {
    expect(verdict(judged(links))).toBe(said);
  });

  test.each([
    ['Latn', 'Skip to content', 'passed'],
    ['Cyrl', 'К содержанию', 'passed'],
    ['Grek', 'Στο περιεχόμενο', 'passed'],
    ['Arab', 'إلى المحتوى', 'passed'],
    ['Hebr', 'דלג לתוכן', 'passed'],
    ['Deva', 'मुख्य सामग्री', 'passed'],
    ['Beng', 'মূল বিষয়বস্তু', 'passed'],
    ['Taml', 'உள்ளடக்கம்', 'passed'],
    ['Telu', 'కంటెంట్‌కు', 'passed'],
    ['Guru', 'ਮੁੱਖ ਸਮੱਗਰੀ', 'passed'],
    ['Gujr', 'મુખ્ય વિષય', 'cantTell'],
    ['Thai', 'ไปที่เนื้อหา', 'passed'],
    ['Khmr', 'មាតិកា', 'passed'],
    ['Mymr', 'မာတိကာ', 'passed'],
    ['Geor', 'შინაარსი', 'passed'],
    ['Armn', 'Բովանդակություն', 'passed'],
    ['Ethi', 'ይዘት', 'passed'],
    ['Hang', '본문 바로가기', 'passed'],
    ['Kana', '本文へ', 'passed'],
  ])('in a text in %s letters: “%s”', (textScript, name, said) => {
    const other = textScript === 'Latn' ? 'Cyrl' : 'Latn';
    expect(verdict(judged([named(name)], { textScript }))).toBe(said);
    expect(verdict(judged([named(name)], { textScript: other }))).toBe('failed moderate');
  });

  const russian = { textScript: 'Cyrl' };
  test.each<[string, Link[], Partial<SkipLinks>, string]>([
    ['English on a Russian page', [link()], russian, 'failed moderate'],
    ['both in one', [named('К тексту / Skip to content')], russian, 'passed'],
    [
      'beside the page’s own for the same place',
      [link(), named('К содержанию')],
      russian,
      'passed',
    ],
    [
      'beside the page’s own for another place',
      [link(), named('Меню', { ...at('menu'), ...menu })],
      russian,
      'failed moderate',
    ],
    ['on a page of unknown letters', [link()], { textScript: null }, 'passed'],
  ])('another script: %s', (_case, links, page, said) => {
    expect(verdict(judged(links, page))).toBe(said);
  });

  test('it is told what is wrong with each', () => {
    const { message, findings } = judged([
      named('', at('a')),
      named('Here', at('b')),
      named('Search', menu),
      named('Menu', search),
      named('Jump ahead'),
    ]);
    expect(message).toBe('A skip link does not say where it goes.');
    expect(findings.map((one) => one.message)).toEqual([
      'The skip link to “#a” has no name that can be read out.',
      'The name “Here” does not say where the link leads.',
      '“Search” does not lead to a search.',
      '“Menu” leads to a search, not to the navigation.',
      'Presscheck does not know the words “Jump ahead”.',
    ]);
    expect(findings[0]).toMatchObject({
      element: elementRef('a.skip'),
      data: { name: '', href: '#a', target: 'element' },
    });
    expect(judged([named('Jump ahead')]).message).toMatch(/^Could not tell whether/);
  });
});

describe('skip-links-grouped', () => {
  const judged = (...groups: Group[]) =>
    judgeBy(skipLinksGrouped, { skipLinks: skipLinks([link(), link()], { groups }) });
  const headed = (level: number, exposed = true) => ({
    heading: { element: elementRef('h2'), level, exposed },
  });
  test.each<[string, Group[], string]>([
    ['one list with a heading', [group()], 'passed'],
    ['one list, labelled', [group({ heading: null })], 'passed'],
    ['no group', [], 'inapplicable'],
    ['a heading of level one', [group(headed(1))], 'failed'],
    ['a hidden heading of level one', [group(headed(1, false))], 'passed'],
    ['a heading over links out of reach', [group({ allLost: true })], 'failed'],
    ['a hidden heading over them', [group({ ...headed(2, false), allLost: true })], 'passed'],
    ['scattered', [group({ structured: false, heading: null })], 'failed'],
    [
      'scattered and out of reach, which another check tells of',
      [group({ structured: false, heading: null, allLost: true })],
      'passed',
    ],
  ])('%s', (_case, groups, said) => {
    expect(verdict(judged(...groups))).toBe(said);
  });

  test('the heading is told of where it is at fault, else the group', () => {
    const { findings } = judged(
      group(headed(1)),
      group({ allLost: true }),
      group({ structured: false }),
    );
    expect(findings.map(({ element }) => element?.selector)).toEqual([['h2'], ['h2'], ['ul']]);
    expect(findings[0]?.data).toEqual({ level: 1 });
  });
});
