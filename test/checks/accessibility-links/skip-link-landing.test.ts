import { describe, expect, test } from '@jest/globals';
import { skipLinkLandsOnContent } from '../../../src/checks/accessibility-links/skip-link-lands-on-content.ts';
import { skipLinkMovesView } from '../../../src/checks/accessibility-links/skip-link-moves-view.ts';
import { skipLinkTargetExists } from '../../../src/checks/accessibility-links/skip-link-target-exists.ts';
import { skipLinkTargetExposed } from '../../../src/checks/accessibility-links/skip-link-target-exposed.ts';
import type { Check } from '../../../src/index.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Distance,
  type Landing,
  type Link,
  link,
  next,
  otherPlace,
  type SkipLinks,
  skipLinks,
  type Target,
  tried,
  type View,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (check: Check, one: Link, { missingStyleSheets, ...page }: Given<SkipLinks> = {}) =>
  judgeBy(check, { skipLinks: skipLinks([one], page), document: loaded(missingStyleSheets) });
const left = { landed: { focus: 'link', next: next('unmoved') } } as const;
const away = { left: 'https://example.org/' };
const unstyled = { missingStyleSheets: 2 };

describe('skip-link-target-exists', () => {
  const to = (kind: Exclude<Target['kind'], 'element'>, given: Partial<Link> = {}) => ({
    href: kind === 'top' ? '#top' : '#gone',
    fragment: kind === 'top' ? 'top' : 'gone',
    target: { kind },
    ...given,
  });
  const untried = { trial: { notTried: 'too-many' } } as const;
  test.each<[string, Link, string]>([
    ['an element', link(), 'passed'],
    ['an element, and the keyboard stays behind', tried(left), 'passed'],
    ['an address of a router', tried(left, to('route')), 'passed'],
    ['nothing', tried(left, to('missing')), 'failed'],
    ['nothing, and it was not tried', link(to('missing', untried)), 'failed'],
    ['nothing, and a script takes the keyboard along', tried({}, to('missing')), 'passed'],
    ['another document', tried(left, to('other-document')), 'failed'],
    ['another document, by a script', tried({}, to('other-document')), 'failed'],
    ['the top, named for the story', tried(left, to('top')), 'failed'],
    ['the top, named for the story, and it was not tried', link(to('top', untried)), 'cantTell'],
    ['the top, named for a menu', tried(left, to('top', { name: 'Menu' })), 'cantTell'],
    ['the top, and a script takes the keyboard along', tried({}, to('top')), 'passed'],
    ['nothing, from a button', tried(left, to('missing', { role: 'button' })), 'inapplicable'],
  ])('it leads to %s', (_case, one, said) => {
    expect(verdict(judged(skipLinkTargetExists, one))).toBe(said);
  });

  test('each is told by its address, and doubts are not counted', () => {
    const links = [
      tried(left, to('missing')),
      tried(left, to('other-document')),
      tried(left, to('top')),
      tried(left, to('top', { name: 'Menu' })),
      link(),
    ];
    const { message, findings } = judgeBy(skipLinkTargetExists, { skipLinks: skipLinks(links) });
    expect(message).toBe('3 skip links lead nowhere.');
    expect(findings.map(({ data }) => [data['href'], data['target']])).toEqual([
      ['#gone', 'missing'],
      ['#gone', 'other-document'],
      ['#top', 'top'],
      ['#top', 'top'],
    ]);
    expect(findings[0]).toMatchObject({
      element: elementRef('a.skip'),
      message: '“Skip to content” points to “#gone”, but nothing on the page has that id.',
    });
    expect(findings[0]?.fix).toContain('id="gone"');
    expect(findings[1]?.message).toMatch(/leaves the page/);
  });

  test('a doubt alone is told as one', () => {
    const { message } = judged(skipLinkTargetExists, tried(left, to('top', { name: 'Menu' })));
    expect(message).toBe('Could not tell from its address where a skip link leads.');
  });
});

describe('skip-link-target-exposed', () => {
  const hiding = (focus: Landing['focus'], hidden: View['hidden'] = 'inert') =>
    tried({ landed: { focus }, viewed: { hidden } });
  test.each<[string, Link, string]>([
    ['there for everyone', link(), 'passed'],
    ['hidden', hiding('body'), 'failed'],
    ['hidden, and the link keeps the focus', hiding('link'), 'failed'],
    ['hidden, and has the focus itself', hiding('target'), 'failed'],
    ['hidden, and something in it has the focus', hiding('in-target'), 'passed'],
    ['hidden, and the focus goes to a panel', hiding('elsewhere'), 'passed'],
    [
      'hidden, on a page that is left',
      tried({ viewed: { hidden: 'inert', ...away } }),
      'inapplicable',
    ],
    ['not on the page', tried(left, { target: { kind: 'missing' } }), 'inapplicable'],
    [
      'hidden, of a link that was not tried',
      link({ trial: { notTried: 'dialog' } }),
      'inapplicable',
    ],
  ])('the target is %s', (_case, one, said) => {
    expect(verdict(judged(skipLinkTargetExposed, one))).toBe(said);
  });

  test('it is told how the target is hidden', () => {
    const { message, findings } = judged(skipLinkTargetExposed, hiding('body', 'aria-hidden'));
    expect(message).toBe('A skip link leads to something hidden.');
    expect(findings).toMatchObject([
      {
        element: elementRef('a.skip'),
        message:
          '“Skip to content” leads to something that is hidden: aria-hidden is set on it or an ancestor.',
        data: { hidden: 'aria-hidden' },
      },
    ]);
  });
});

describe('skip-link-moves-view', () => {
  test.each<[string, Partial<View>, string]>([
    ['at the top', {}, 'passed'],
    ['8 px above the window', { targetTop: -8 }, 'passed'],
    ['9 px above the window', { targetTop: -9 }, 'failed'],
    ['six tenths down', { targetTop: 480 }, 'passed'],
    ['further down', { targetTop: 481 }, 'failed'],
    ['further down, at the end of the page', { targetTop: 481, atEnd: true }, 'passed'],
    ['in the last line, at the end of the page', { targetTop: 799, atEnd: true }, 'passed'],
    ['below the window, at the end of the page', { targetTop: 800, atEnd: true }, 'failed'],
    ['a tenth of its first text covered', { covered: 0.1 }, 'passed'],
    ['more of its first text covered', { covered: 0.11 }, 'failed'],
    ['nowhere, since it has no box', { targetTop: null, covered: 1 }, 'passed'],
    ['hidden, which another check tells of', { targetTop: -9, hidden: 'inert' }, 'inapplicable'],
    ['in another story, which another check tells of', { rerendered: true }, 'inapplicable'],
    ['on a page that is left', away, 'inapplicable'],
  ])('the target is %s', (_case, viewed, said) => {
    expect(verdict(judged(skipLinkMovesView, tried({ viewed })))).toBe(said);
  });

  const above = { viewed: { targetTop: -9 } };
  test.each<[string, Link, Given<SkipLinks>, string]>([
    ['stays behind', tried({ ...above, ...left }), {}, 'inapplicable'],
    [
      'puts the focus elsewhere',
      tried({ ...above, landed: { focus: 'elsewhere', next: next('moved') } }),
      {},
      'inapplicable',
    ],
    ['has no target', tried(above, { target: { kind: 'top' } }), {}, 'inapplicable'],
    ['is on a page without its style sheet', tried(above), unstyled, 'cantTell'],
    ['leads to a menu', tried(above, { name: 'Menu', target: otherPlace() }), {}, 'failed'],
  ])('a link to a target above the window that %s', (_case, one, page, said) => {
    expect(verdict(judged(skipLinkMovesView, one, page))).toBe(said);
  });

  test.each<[Partial<View>, string]>([
    [{ targetTop: -9 }, 'its target begins 9 px above the window'],
    [{ targetTop: 481 }, 'its target begins 481 px down, in a window of 800 px'],
    [{ covered: 1 }, 'a sticky bar covers the beginning of its target'],
    [
      { covered: 1, coveredBy: elementRef('header') },
      '<i data-at="header"></i> covers the beginning of its target',
    ],
  ])('%j: %s', (viewed, problem) => {
    const { message, findings } = judged(skipLinkMovesView, tried({ viewed }));
    expect(message).toBe('A skip link leaves the reader looking at something else.');
    expect(findings[0]?.message).toBe(`After “Skip to content”, ${problem}.`);
    expect(findings[0]?.data).toEqual({
      name: 'Skip to content',
      href: '#content',
      targetTop: 0,
      windowHeight: 800,
      covered: 0,
      ...viewed,
      coveredBy: viewed.coveredBy?.selector ?? null,
    });
  });
});

describe('skip-link-lands-on-content', () => {
  const behind = { headlineAhead: false };
  test.each<[string, Partial<Distance>, string]>([
    ['at the headline', {}, 'passed'],
    ['on a page without a headline', { headlineAhead: null }, 'cantTell'],
    ['in the banner', { landmark: 'banner' }, 'failed'],
    ['in the navigation', { landmark: 'navigation' }, 'failed'],
    ['in an aside', { landmark: 'complementary' }, 'failed'],
    ['in the footer', { landmark: 'contentinfo' }, 'failed'],
    ['in the search', { landmark: 'search' }, 'passed'],
    ['4 links of a menu before it', { navigationLinksBetween: 4 }, 'passed'],
    ['5 links of a menu before it', { navigationLinksBetween: 5 }, 'failed'],
    ['5 stops before it', { stopsBetween: 5 }, 'passed'],
    ['6 stops before it', { stopsBetween: 6 }, 'cantTell'],
    ['600 characters before it', { charactersBetween: 600 }, 'passed'],
    ['601 characters before it', { charactersBetween: 601 }, 'cantTell'],
    ['right behind it', { ...behind, charactersBetween: 600, stopsBetween: 6 }, 'passed'],
    ['right behind it, with a menu between', { ...behind, navigationLinksBetween: 5 }, 'passed'],
    ['behind the story', { ...behind, pastStory: true }, 'failed'],
  ])('it lands %s', (_case, far, said) => {
    expect(verdict(judged(skipLinkLandsOnContent, tried({ far })))).toBe(said);
  });

  test('well behind the headline is no place to land', () => {
    const far = { ...behind, charactersBetween: 601 };
    expect(judged(skipLinkLandsOnContent, tried({ far })).outcome).not.toBe('passed');
  });

  const wrong = { far: { landmark: 'banner' } } as const;
  test.each<[string, Link, Given<SkipLinks>, string]>([
    ['leads to the menu', tried(wrong, { name: 'Menu', target: otherPlace() }), {}, 'inapplicable'],
    ['stays behind', tried({ ...wrong, ...left }), {}, 'inapplicable'],
    ['leaves the page', tried({ ...wrong, viewed: away }), {}, 'inapplicable'],
    ['changes the story', tried({ ...wrong, viewed: { rerendered: true } }), {}, 'inapplicable'],
    [
      'leads to something hidden',
      tried({ ...wrong, viewed: { hidden: 'inert' } }),
      {},
      'inapplicable',
    ],
    ['was not tried', link({ trial: { notTried: 'dialog' } }), {}, 'inapplicable'],
    ['was not measured', tried({ distance: null }), {}, 'passed'],
    ['is on a page without its style sheets', tried(wrong), unstyled, 'cantTell'],
  ])('a link to the banner that %s', (_case, one, page, said) => {
    expect(verdict(judged(skipLinkLandsOnContent, one, page))).toBe(said);
  });

  test('it is told what lies between', () => {
    const menu = tried({ far: { navigationLinksBetween: 7 } });
    const { message, findings } = judged(skipLinkLandsOnContent, menu);
    expect(message).toBe('The skip link misses the story.');
    expect(findings).toMatchObject([
      {
        element: elementRef('a.skip'),
        message:
          '“Skip to content” lands before a menu: 7 of its links lie between there and the headline.',
        data: { navigationLinksBetween: 7, headlineAhead: true },
      },
    ]);
    const doubt = judged(skipLinkLandsOnContent, tried({ far: { stopsBetween: 6 } }));
    const beside = [menu, tried({ far: { stopsBetween: 6 } })];
    expect(judgeBy(skipLinkLandsOnContent, { skipLinks: skipLinks(beside) }).message).toBe(message);
    expect(doubt.message).toBe('Could not tell whether the skip link lands at the story.');
    const unstyledDoubt = judged(
      skipLinkLandsOnContent,
      tried({ far: { stopsBetween: 6 } }),
      unstyled,
    );
    expect(unstyledDoubt.findings).toEqual(doubt.findings);
  });
});
