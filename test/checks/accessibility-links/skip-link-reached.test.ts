import { describe, expect, test } from '@jest/globals';
import { skipLinkFirst } from '../../../src/checks/accessibility-links/skip-link-first.ts';
import { skipLinkReachable } from '../../../src/checks/accessibility-links/skip-link-reachable.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Link,
  link,
  otherPlace,
  type SkipLinks,
  type Stop,
  skipLinks,
  stop,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const modal = { blockedBy: elementRef('dialog') };

describe('skip-link-reachable', () => {
  const judged = (links: Link[], { missingStyleSheets, ...page }: Given<SkipLinks> = {}) =>
    judgeBy(skipLinkReachable, {
      skipLinks: skipLinks(links, page),
      document: loaded(missingStyleSheets),
    });
  const lost = (given: Partial<Link> = {}) => link({ unreachable: 'not-shown', ...given });
  const toMenu = {
    name: 'Menu',
    href: '#menu',
    fragment: 'menu',
    target: otherPlace({ isNavigation: true }),
  };
  const scripted = { href: '', fragment: '', target: { kind: 'top' }, scripted: true } as const;
  const hidden = { ariaHidden: true };

  test.each<[string, Link[], Given<SkipLinks>, string]>([
    ['Tab stops on it', [link()], {}, 'passed'],
    ['no link', [], {}, 'inapplicable'],
    ['a dialog over the page', [link()], modal, 'cantTell'],
    ['a dialog over a page without one', [], modal, 'inapplicable'],
    ['not shown', [lost()], {}, 'failed'],
    ['not shown, beside a dialog', [lost(), link(toMenu)], modal, 'failed'],
    ['not shown, and a style sheet is missing', [lost()], { missingStyleSheets: 1 }, 'cantTell'],
    ['invisible', [lost({ unreachable: 'invisible' })], {}, 'failed'],
    [
      'invisible, and a style sheet is missing',
      [lost({ unreachable: 'invisible' })],
      { missingStyleSheets: 1 },
      'cantTell',
    ],
    [
      'a tabindex of -1, and a style sheet is missing',
      [lost({ unreachable: { tabindex: -1 } })],
      { missingStyleSheets: 1 },
      'failed',
    ],
    ['inert', [lost({ unreachable: 'inert' })], {}, 'failed'],
    ['no address', [lost({ ...scripted, unreachable: 'no-address' })], {}, 'failed'],
    ['hidden from screen readers', [link(hidden)], {}, 'failed'],
    ['one of a group of two', [lost({ ...toMenu, group: 0 }), link({ group: 0 })], {}, 'failed'],
    ['one beside another group', [lost({ ...toMenu, group: 0 }), link({ group: 1 })], {}, 'passed'],
    ['one beside links that no group holds', [lost(toMenu), link()], {}, 'passed'],
    [
      'one of a group whose other link is none for skipping',
      [lost({ ...toMenu, group: 0 }), link({ ...toMenu, group: 0, insideStory: true })],
      {},
      'inapplicable',
    ],
    ['a link of a closed menu, to another place', [lost(toMenu)], {}, 'inapplicable'],
    ['one for the story to another place', [lost({ target: otherPlace() })], {}, 'inapplicable'],
    ['without a name', [lost({ name: '' })], {}, 'inapplicable'],
    ['after a link away', [lost({ beforeFirstOffPageLink: false })], {}, 'inapplicable'],
    ['in the story', [lost({ insideStory: true })], {}, 'inapplicable'],
    ['a script’s, for a menu', [lost({ ...scripted, name: 'Menu' })], {}, 'inapplicable'],
    [
      'a script’s, for a menu, among its like',
      [lost({ ...scripted, name: 'Menu', group: 0 }), link({ group: 0 })],
      {},
      'passed',
    ],
    [
      'another of the same address',
      [lost(), link({ name: 'Story', target: otherPlace() })],
      {},
      'passed',
    ],
    [
      'another to the story',
      [lost({ href: '#a', fragment: 'a' }), link({ name: 'Story', href: '#b', fragment: 'b' })],
      {},
      'passed',
    ],
    [
      'another of its address, to a menu',
      [lost({ ...toMenu, group: 0 }), link({ ...toMenu, group: 0 })],
      {},
      'passed',
    ],
    ['another to another place', [lost(), link(toMenu)], {}, 'failed'],
    ['a script’s, and another of its name', [lost(scripted), link()], {}, 'passed'],
    ['a script’s, and another of another name', [lost(scripted), link(toMenu)], {}, 'failed'],
  ])('%s', (_case, links, page, said) => {
    expect(verdict(judged(links, page))).toBe(said);
  });

  test('each is told with its reason', () => {
    const element = elementRef('#silent');
    const { message, findings } = judged([
      lost({ unreachable: { tabindex: -1 } }),
      link({ ...toMenu, ...hidden, element }),
    ]);
    expect(message).toBe('A skip link can never be reached with the keyboard.');
    expect(findings).toMatchObject([
      { element: elementRef('a.skip'), data: { reason: { tabindex: -1 } } },
      { element: elementRef('#silent'), data: { reason: 'aria-hidden' } },
    ]);
    expect(findings[0]?.message).toBe('Tab never stops on “Skip to content”: its tabindex is -1.');
    expect(judged([lost()]).findings[0]?.message).toBe(
      'Tab never stops on “Skip to content”: it is not shown (display: none).',
    );
    expect(judged([link(hidden)]).message).toBe('A skip link is hidden from screen readers.');
  });

  test('a style sheet that is missing casts doubt on what it may hide alone', () => {
    const unstyled = (...links: Link[]) => judged(links, { missingStyleSheets: 1 });
    expect(unstyled(lost()).message).toBe('Could not tell whether a skip link can be reached.');
    const { message, findings } = unstyled(lost(), lost({ unreachable: 'inert' }));
    expect(message).toBe('2 skip links can never be reached with the keyboard.');
    expect(findings.map((one) => one.outcome)).toEqual(['cantTell', 'failed']);
  });
});

describe('skip-link-first', () => {
  const judged = (stops: Stop[], page: Partial<SkipLinks> = {}) =>
    judgeBy(skipLinkFirst, { skipLinks: skipLinks([link()], { stops, ...page }) });
  const skip = stop({ element: elementRef('a.skip'), landmark: null, leadsAway: false, link: 0 });
  const away = stop({ landmark: null });
  const jumping = stop({ landmark: null, leadsAway: false, positiveTabindex: true });
  const focus = { element: elementRef('input'), by: 'autofocus' } as const;

  test.each<[string, Stop[], Partial<SkipLinks>, string]>([
    ['first', [skip, stop()], {}, 'passed'],
    ['after the menu', [stop(), skip], {}, 'failed'],
    ['after the banner', [stop({ landmark: 'banner', leadsAway: false }), skip], {}, 'failed'],
    ['after the search', [stop({ landmark: 'search', leadsAway: false }), skip], {}, 'failed'],
    ['after an aside', [stop({ landmark: 'complementary' }), skip], {}, 'passed'],
    ['after the logo', [stop({ landmark: 'banner', isHomeLink: true }), skip], {}, 'passed'],
    ['after a consent bar', [stop({ inNotice: true }), skip], {}, 'passed'],
    [
      'after a notice that takes the first place by its tabindex',
      [stop({ inNotice: true, positiveTabindex: true }), skip],
      {},
      'failed',
    ],
    ['after a stop with a positive tabindex', [jumping, skip], {}, 'failed'],
    ['after two links away', [away, away, skip], {}, 'passed'],
    ['after three links away', [away, away, away, skip], {}, 'failed'],
    [
      'after three stops that stay on the page',
      Array.from({ length: 3 }, () => stop({ landmark: null, leadsAway: false })).concat(skip),
      {},
      'passed',
    ],
    ['never among the stops, and a menu is', [stop()], {}, 'failed'],
    [
      'after another skip link',
      [stop({ landmark: 'navigation', link: 1 }), skip],
      { links: [link(), link({ name: 'Search', target: otherPlace(), hiddenAtRest: false })] },
      'passed',
    ],
    [
      'after a link that is none',
      [stop({ link: 1 }), skip],
      { links: [link(), link({ insideStory: true })] },
      'failed',
    ],
    ['first, and a field has the focus', [skip], { focusAtStart: focus }, 'cantTell'],
    [
      'after the menu, and a field has the focus',
      [stop(), skip],
      { focusAtStart: focus },
      'failed',
    ],
    ['after the menu, behind a dialog', [stop(), skip], modal, 'cantTell'],
    ['no link', [stop()], { links: [] }, 'inapplicable'],
    [
      'a link to the menu that always shows',
      [stop(), skip],
      { links: [link({ target: otherPlace(), hiddenAtRest: false })] },
      'inapplicable',
    ],
    [
      'a link to nothing that always shows',
      [stop(), skip],
      { links: [link({ target: { kind: 'missing' }, hiddenAtRest: false })] },
      'inapplicable',
    ],
    [
      'after the menu, a link to the story that always shows',
      [stop(), skip],
      { links: [link({ hiddenAtRest: false })] },
      'failed',
    ],
    [
      'after the menu, a link to the search that shows with the focus',
      [stop(), skip],
      { links: [link({ target: otherPlace() })] },
      'failed',
    ],
  ])('%s', (_case, stops, page, said) => {
    expect(verdict(judged(stops, page))).toBe(said);
  });

  test('it is told how many stops come before, and the first that is in the way', () => {
    const button = stop({ landmark: null, leadsAway: false });
    const { element } = stop();
    const { findings } = judged([button, stop({ isHomeLink: true }), stop(), skip]);
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('a.skip'),
        fix: 'Make the skip link the first thing in the body.',
        message: '“Skip to content” comes after 2 other stops, the first of them “Politics”.',
        data: {
          name: 'Skip to content',
          href: '#content',
          stopsBefore: 2,
          first: element.selector,
        },
      }),
    ]);
  });

  test('of a row of links that lead away the first is told', () => {
    const row = ['#one', '#two', '#three'].map((at) => ({ ...away, element: elementRef(at) }));
    expect(judged([...row, skip]).findings[0]?.data).toMatchObject({
      stopsBefore: 3,
      first: ['#one'],
    });
  });

  test('a positive tabindex is told with its own mend', () => {
    const { fix, message } = judged([jumping, skip]).findings[0] ?? {};
    expect(message).toMatch(/which a positive tabindex moves to the front\.$/);
    expect(fix).toBe('Remove the positive tabindex.');
  });
});
