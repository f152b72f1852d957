import { expect, test } from '@jest/globals';
import { bestOf, bestPromised, routesTo } from '../../../src/checks/accessibility-links/routes.ts';
import { elementRef } from '../../helpers/evidence.ts';
import { landing, type link, next, skipLinks, tried } from '../../helpers/skip-links.ts';
import { headlineUtterance, menuOf, utterance, way } from '../../helpers/way.ts';

const RATE = 300;
const skipLink = utterance({ text: 'Skip to content', words: 4 });
const page = way([skipLink, ...menuOf(48)]);

function withLink(one: ReturnType<typeof link>) {
  const stop = {
    element: elementRef('a.skip'),
    name: 'Skip to content',
    landmark: null,
    isHomeLink: false,
    leadsAway: false,
    positiveTabindex: false,
    inNotice: false,
    link: 0,
  };
  return skipLinks([one], { stops: [stop] });
}

const at = { headlineAhead: true, stopsBetween: 0, charactersBetween: 0 };
const landed = tried({
  far: { ...at, navigationLinksBetween: 0, landmark: null, pastStory: false },
});
const stayed = tried({ landed: { ...landing(), focus: 'link', next: next('unmoved') } });

test('reads from the top, goes by Tab, by the skip link and by headings', () => {
  const routes = routesTo(page, withLink(landed), RATE);
  expect(
    routes.map(({ kind, presses, words, seconds }) => [kind, presses, words, seconds]),
  ).toEqual([
    ['reading', 0, 100, 20],
    ['tab', 11, 100, 23.1],
    ['skip-link', 2, 4, 1.4],
    ['heading', 1, 0, 0.3],
    ['heading-1', 1, 0, 0.3],
  ]);
  expect(bestOf(routes)?.kind).toBe('heading');
});

test('a link that works is promised what it keeps', () => {
  const promised = bestPromised(routesTo(page, withLink(landed), RATE));
  expect(promised).toMatchObject({ works: true, promisedSeconds: 1.4, seconds: 1.4 });
});

test('who believes a link that does nothing hears all that comes after it', () => {
  const promised = bestPromised(routesTo(page, withLink(stayed), RATE));
  expect(promised).toMatchObject({ works: false, promisedSeconds: 1.4, seconds: 20.6 });
  expect(
    bestOf(routesTo(page, withLink(stayed), RATE).filter(({ kind }) => kind === 'skip-link')),
  ).toBeNull();
});

test('headings before the headline cost a press and their words each', () => {
  const heading = utterance({
    roles: [{ role: 'heading', count: 2 }],
    words: 5,
    stop: undefined as never,
  });
  const routes = routesTo(way([heading, heading]), skipLinks([]), RATE);
  expect(routes.find(({ kind }) => kind === 'heading')).toMatchObject({ presses: 3, words: 10 });
  expect(routes.find(({ kind }) => kind === 'heading-1')).toMatchObject({ presses: 1, words: 0 });
});

test('no key for headings leads to a headline that is none', () => {
  const said = [...menuOf(2), { ...headlineUtterance(), roles: [] }];
  const kinds = routesTo(way([], { said, headlineAt: 2 }), skipLinks([]), RATE).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['reading', 'tab']);
});

test('the main landmark is a way where the headline is in it', () => {
  const main = utterance({
    text: '',
    roles: [{ role: 'main' }],
    words: 2,
    stop: undefined as never,
  });
  const banner = { ...main, roles: [{ role: 'banner' as const }], words: 1 };
  const left = { ...main, leaving: true as const, words: 3 };
  const within = routesTo(way([banner, ...menuOf(40), main, ...menuOf(2)]), skipLinks([]), RATE);
  expect(within.find(({ kind }) => kind === 'main')).toMatchObject({ presses: 2, words: 7 });
  const after = routesTo(way([main, ...menuOf(2), left]), skipLinks([]), RATE);
  expect(after.map(({ kind }) => kind)).not.toContain('main');
});

test('nothing leads to a headline that is not said', () => {
  expect(routesTo(way([], { headlineAt: null }), withLink(landed), RATE)).toEqual([]);
});
