import { describe, expect, test } from '@jest/globals';
import { purposeOf, skipsNavigation } from '../../../src/checks/accessibility-links/purpose.ts';
import { skipLinksOf } from '../../../src/checks/accessibility-links/skip-links.ts';
import { type Link, link, next, otherPlace, skipLinks, tried } from '../../helpers/skip-links.ts';

const isOne = (given: Link) => skipLinksOf(skipLinks([given])).length === 1;

const left = { landed: { focus: 'link', next: next('unmoved') } } as const;
const menu = { name: 'Menu', href: '#menu', fragment: 'menu' };
const menuPlace = { ...menu, target: otherPlace({ isNavigation: true }) };
const missing = { ...menu, target: { kind: 'missing' } } as const;
const top = { href: '#', fragment: '', target: { kind: 'top' } } as const;

describe('links that are taken for skip links', () => {
  test.each<[string, Link]>([
    ['to the story', link()],
    ['to the story, though it stays behind', tried(left, { name: 'Menu', markedByClass: false })],
    ['to a menu, and it works', tried({}, { ...menuPlace, markedByClass: false })],
    [
      'to a menu, and it was not tried',
      link({ ...menuPlace, markedByClass: false, trial: { notTried: 'dialog' } }),
    ],
    ['to a menu, hidden at rest and marked, though it stays behind', tried(left, menuPlace)],
    [
      'to a menu, among its like, though it stays behind',
      tried(left, { ...menuPlace, markedByClass: false, group: 0 }),
    ],
    [
      'to another place, named for the story, though it stays behind',
      tried(left, { target: otherPlace(), markedByClass: false }),
    ],
    ['to nothing, as the third stop', tried(left, { ...missing, stopsBefore: 2 })],
    ['to nothing, later, and a script works it', tried({}, { ...missing, stopsBefore: 3 })],
    ['to the top, named for the story', tried(left, top)],
  ])('one %s', (_case, given) => {
    expect(isOne(given)).toBe(true);
  });
});

describe('links that are taken for something else', () => {
  test.each<[string, Link]>([
    ['in the story', link({ insideStory: true })],
    ['that Tab never stops on', link({ unreachable: 'not-shown' })],
    [
      'that opens a menu, hidden at rest alone',
      tried(left, { ...menuPlace, markedByClass: false }),
    ],
    ['that opens a menu, marked alone', tried(left, { ...menuPlace, hiddenAtRest: false })],
    ['to nothing, as the fourth stop', tried(left, { ...missing, stopsBefore: 3 })],
    ['to nothing, after a link away', tried(left, { ...missing, beforeFirstOffPageLink: false })],
    ['to nothing, without a name', tried(left, { ...missing, name: '' })],
    ['to “#”, for a menu', tried(left, { ...top, name: 'Menu' })],
    ['to “#”, for a menu, among its like', tried(left, { ...top, name: 'Menu', group: 0 })],
  ])('one %s', (_case, given) => {
    expect(isOne(given)).toBe(false);
  });
});

describe('the purpose of a link', () => {
  test.each([
    ['Skip to content', 'main'],
    ['ＳＫＩＰ ＴＯ ＣＯＮＴＥＮＴ', 'main'],
    ['Zum Inhalt [AK+1]', 'main'],
    ['К содержанию', 'main'],
    ['本文へ', 'main'],
    ['Skip navigation and go to the main content', 'main'],
    ['Skip to main navigation', 'navigation'],
    ['Zur Hauptnavigation', 'navigation'],
    ['Main menu', 'navigation'],
    ['Menu', 'navigation'],
    ['Search the articles', 'main'],
    ['Search in the menu', 'search'],
    ['Footer menu', 'footer'],
    ['Comments', 'other'],
    ['Jump ahead', null],
    ['', null],
  ])('“%s”: %s', (name, purpose) => {
    expect(purposeOf(name)).toBe(purpose);
  });
});

describe('names that say that a menu is skipped', () => {
  test.each([
    ['Skip navigation', true],
    ['Skip the site menu', true],
    ['Skip main nav', true],
    ['Navigation überspringen', true],
    ['Passer la navigation', true],
    ['Saltar el menú', true],
    ['メニューを飛ばす', true],
    ['메뉴 건너뛰기', true],
    ['跳过导航', true],
    ['Skip to navigation', false],
    ['Skip to the main menu', false],
    ['Aller au menu', false],
  ])('“%s”: %s', (name, isSo) => {
    expect(skipsNavigation(name)).toBe(isSo);
  });
});
