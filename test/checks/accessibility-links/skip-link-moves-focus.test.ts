import { expect, test } from '@jest/globals';
import { skipLinkMovesFocus } from '../../../src/checks/accessibility-links/skip-link-moves-focus.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import {
  type Landing,
  type Link,
  link,
  next,
  otherPlace,
  type SkipLinks,
  skipLinks,
  tried,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (links: Link[], page: Partial<SkipLinks> = {}) =>
  judgeBy(skipLinkMovesFocus, { skipLinks: skipLinks(links, page) });
const left = { landed: { focus: 'link', next: next('unmoved') } } as const;
const away = { viewed: { left: 'https://example.org/' } };
const untried = link({ trial: { notTried: 'too-many' } });

type Place = NonNullable<Landing['next']>['place'];
const landed = (focus: Landing['focus'], place: Place | null): Partial<Landing> => ({
  focus,
  next: place === null ? null : next(place),
});

test.each<[Landing['focus'], Place | null, string]>([
  ['target', 'unmoved', 'passed'],
  ['in-target', 'unmoved', 'passed'],
  ['body', 'in-target', 'passed'],
  ['link', 'in-target', 'passed'],
  ['body', 'unmoved', 'failed critical'],
  ['link', 'unmoved', 'failed critical'],
  ['body', 'before-target', 'failed critical'],
  ['body', 'after-target', 'failed critical'],
  ['body', 'moved', 'failed critical'],
  ['elsewhere', 'moved', 'passed'],
  ['elsewhere', 'unmoved', 'failed critical'],
  ['body', 'wrapped', 'passed'],
  ['link', 'wrapped', 'cantTell'],
  ['body', null, 'cantTell'],
  ['link', null, 'failed critical'],
])('the focus at %s, the next Tab %s: %s', (focus, place, said) => {
  const one = tried({ landed: landed(focus, place) });
  expect(verdict(judged([one]))).toBe(said);
});

test('the stop after a target that holds none is where the keyboard should be', () => {
  const after = { landed: landed('body', 'after-target') };
  const said = [0, 1].map((targetStops) => verdict(judged([tried({ ...after, targetStops })])));
  expect(said).toEqual(['passed', 'failed critical']);
});

test.each<[Landing['focus'], Place | null, string]>([
  ['elsewhere', 'unmoved', 'passed'],
  ['body', 'moved', 'passed'],
  ['body', null, 'passed'],
  ['link', null, 'cantTell'],
  ['body', 'unmoved', 'failed critical'],
])('worked by a script, the focus at %s, the next Tab %s: %s', (focus, place, said) => {
  const one = tried(
    { landed: landed(focus, place) },
    { href: '#', fragment: '', target: { kind: 'top' }, scripted: true },
  );
  expect(verdict(judged([one]))).toBe(said);
});

const elsewhere = { href: '#q', fragment: 'q', target: otherPlace(), group: 0 };

test('a link whose script did not load makes no other failure critical', () => {
  const dead = { landed: landed('link', 'unmoved') };
  const scripted = tried(dead, {
    href: '#',
    fragment: '',
    target: { kind: 'top' },
    scripted: true,
  });
  const other = tried(dead, { ...elsewhere, name: 'Search' });
  const page = skipLinks([scripted, other], { missingScripts: 1 });
  expect(verdict(judgeBy(skipLinkMovesFocus, { skipLinks: page }))).toBe('failed serious');
});

test.each<[string, Link, string]>([
  ['the story by its name', tried(left, elsewhere), 'failed critical'],
  ['the search by its name', tried(left, { ...elsewhere, name: 'Search' }), 'failed serious'],
  ['the story by its place', tried(left, { name: 'Jump ahead' }), 'failed critical'],
  ['past the menu, to the story', tried(left, { name: 'Skip menu' }), 'failed critical'],
  [
    'past the menu, to another place',
    tried(left, { ...elsewhere, name: 'Skip menu' }),
    'failed serious',
  ],
  [
    'by a script of unknown words, with the headline ahead',
    tried(left, { name: 'Jump ahead', fragment: 'top', target: { kind: 'top' } }),
    'failed critical',
  ],
  [
    'by a script of unknown words, with the headline behind',
    tried(
      { ...left, far: { headlineAhead: false } },
      { name: 'Jump ahead', fragment: 'top', target: { kind: 'top' } },
    ),
    'failed serious',
  ],
])('it leads to %s', (_case, one, said) => {
  expect(verdict(judged([one]))).toBe(said);
});

test('a broken link beside one to the story that works is serious', () => {
  const links = [link(), tried(left, { ...elsewhere, name: 'Search' })];
  expect(verdict(judged(links))).toBe('failed serious');
});

test('a broken one to the story beside one that works is critical', () => {
  const links = [tried(left), tried({}, { ...elsewhere, name: 'Search' })];
  expect(verdict(judged(links))).toBe('failed critical');
});

const taken = link({ trial: { notTried: 'focus-taken' } });
test.each<[string, Link[], Partial<SkipLinks>, string]>([
  ['no link', [], {}, 'inapplicable'],
  ['one too many to be tried', [untried], {}, 'inapplicable'],
  ['a dialog over the page', [untried], { blockedBy: elementRef('dialog') }, 'cantTell'],
  ['a script that takes the focus back', [taken, untried], {}, 'cantTell'],
  ['a link that leaves the page', [tried({ ...left, ...away })], {}, 'inapplicable'],
  ['a link to nothing', [tried(left, { target: { kind: 'missing' } })], {}, 'inapplicable'],
  [
    'a link to another document',
    [tried(left, { target: { kind: 'other-document' } })],
    {},
    'inapplicable',
  ],
  [
    'a script’s, and a script is missing',
    [tried(left, { scripted: true })],
    { missingScripts: 1 },
    'cantTell',
  ],
  ['a script’s', [tried(left, { scripted: true })], {}, 'failed critical'],
  [
    'the browser’s, and a script is missing',
    [tried(left)],
    { missingScripts: 1 },
    'failed critical',
  ],
])('%s', (_case, links, page, said) => {
  expect(verdict(judged(links, page))).toBe(said);
});

test('only the links that were kept from being tried are told of', () => {
  const { message, findings } = judged([taken, untried]);
  expect(message).toMatch(/^Another element took the focus back/);
  expect(findings).toHaveLength(1);
  const blocked = judged([taken, untried], {
    blockedBy: elementRef('dialog'),
  });
  expect(blocked.findings).toHaveLength(2);
  expect(blocked.findings[0]?.fix).toMatch(/^Give the dialog a button/);
  expect(blocked.message).toMatch(/^A dialog that could not be closed/);
});

test('a doubt alone is told as one', () => {
  expect(judged([tried({ landed: landed('body', null) })]).message).toBe(
    'Could not tell where a skip link takes the keyboard focus.',
  );
});

test('it is told where the keyboard went', () => {
  const { message, findings } = judged([
    tried(left),
    tried({ landed: landed('link', null) }),
    tried({ landed: landed('body', null) }),
  ]);
  expect(message).toBe('2 skip links leave the keyboard focus behind.');
  expect(
    findings.map(({ message: said }) => said.replace(/.*the keyboard is not/, 'it is not')),
  ).toEqual([
    'it is not where it leads: the next Tab goes to <i data-at="a.next"></i>.',
    'it is not where it leads: the focus stays on the link.',
    'No tab stop follows the place that “Skip to content” leads to, so we could not tell where the keyboard focus is.',
  ]);
  expect(findings).toMatchObject([
    { outcome: 'failed', data: { focus: 'link', next: ['a.next'], place: 'unmoved' } },
    { outcome: 'failed', data: { focus: 'link', next: null, place: null } },
    { outcome: 'cantTell', data: { focus: 'body', next: null, place: null } },
  ]);
});
