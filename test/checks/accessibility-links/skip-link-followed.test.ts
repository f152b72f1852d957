import { describe, expect, test } from '@jest/globals';
import { skipLinkRepeatable } from '../../../src/checks/accessibility-links/skip-link-repeatable.ts';
import { skipLinkStaysOnPage } from '../../../src/checks/accessibility-links/skip-link-stays-on-page.ts';
import { skipTargetNoTrap } from '../../../src/checks/accessibility-links/skip-target-no-trap.ts';
import type { Check } from '../../../src/index.ts';
import { judgeBy } from '../../helpers/evidence.ts';
import {
  type Link,
  landing,
  link,
  next,
  skipLinks,
  type Trial,
  tried,
} from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (check: Check, links: Link[]) => judgeBy(check, { skipLinks: skipLinks(links) });
const left = { landed: { focus: 'link', next: next('unmoved') } } as const;
const away = { viewed: { left: 'https://example.org/' } };
const untried = link({ trial: { notTried: 'too-many' } });

describe('skip-link-stays-on-page', () => {
  test.each<[string, Link, string]>([
    ['it stays', link(), 'passed'],
    ['it leaves', tried(away), 'failed'],
    ['the story is another', tried({ viewed: { rerendered: true } }), 'failed'],
    ['not tried', untried, 'inapplicable'],
  ])('%s', (_case, one, said) => {
    expect(verdict(judged(skipLinkStaysOnPage, [one]))).toBe(said);
  });

  test('each that leaves is told of', () => {
    const links = [tried(away), link(), tried({ viewed: { rerendered: true } })];
    const { message, findings } = judged(skipLinkStaysOnPage, links);
    expect(message).toMatch(/^2 skip links/);
    expect(findings.map(({ data }) => [data['left'], data['rerendered']])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(findings[0]?.message).toMatch(/leaves the page or opens a window\.$/);
    expect(findings[1]?.message).toMatch(/shows a different story\.$/);
  });
});

describe('skip-link-repeatable', () => {
  const works = landing();
  const stays = landing({ focus: 'link', next: next('unmoved') });
  const unsure = landing({ next: null });
  test.each<[string, Parameters<typeof tried>[0], string]>([
    ['again and by mouse', { again: works, mouse: works }, 'passed'],
    ['only once', { again: stays, mouse: works }, 'failed'],
    ['only by key', { again: works, mouse: stays }, 'failed'],
    ['neither', { again: stays, mouse: stays }, 'failed'],
    ['again, and the mouse was not tried', { again: works }, 'passed'],
    ['not tried again', { mouse: stays }, 'inapplicable'],
    ['again, to where cannot be told', { again: unsure, mouse: unsure }, 'passed'],
    ['never', { ...left, again: stays }, 'inapplicable'],
  ])('it works %s', (_case, parts, said) => {
    expect(verdict(judged(skipLinkRepeatable, [tried(parts)]))).toBe(said);
  });

  test('it is told which way fails', () => {
    const links = [
      tried({ again: stays, mouse: stays }),
      tried({ again: works, mouse: stays }),
      tried({ again: stays }),
    ];
    const { message, findings } = judged(skipLinkRepeatable, links);
    expect(message).toBe('3 skip links work only once or only in one way.');
    expect(findings.map(({ data }) => [data['again'], data['mouse']])).toEqual([
      ['link', 'link'],
      ['body', 'link'],
      ['link', null],
    ]);
    expect(findings[0]?.message).toMatch(/but not the second\.$/);
    expect(findings[1]?.message).toMatch(/a mouse click leaves the keyboard focus behind\.$/);
  });
});

describe('skip-target-no-trap', () => {
  test.each<[string, Partial<Trial>, string]>([
    ['on and back', {}, 'passed'],
    ['on to three stops', { forward: 3 }, 'passed'],
    ['on to two stops', { forward: 2 }, 'failed'],
    ['on to two stops, which are all', { forward: 2, forwardPossible: 3 }, 'inapplicable'],
    ['on to two stops of three', { forward: 2, forwardPossible: 4 }, 'failed'],
    ['not back', { backward: false }, 'failed'],
    ['back to the link, by a script', { sentBack: true }, 'failed'],
  ])('the keyboard goes %s', (_case, parts, said) => {
    expect(verdict(judged(skipTargetNoTrap, [tried(parts)]))).toBe(said);
  });

  test('a link that leaves the page leads into no trap of it', () => {
    expect(judged(skipTargetNoTrap, [tried({ ...away, forward: 0 })]).outcome).toBe('inapplicable');
  });

  test('it is told what kind of trap it is', () => {
    const traps = [{ sentBack: true, forward: 1 }, { forward: 1 }, { backward: false }];
    const { findings } = judged(
      skipTargetNoTrap,
      traps.map((parts) => tried(parts)),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'After “Skip to content”, a script sends the focus from the target back to the link.',
      'After “Skip to content”, five presses of Tab reach the same one or two tab stops.',
      'After “Skip to content”, Shift+Tab does not lead back out.',
    ]);
    expect(findings[2]?.data).toMatchObject({ forward: 5, backward: false, sentBack: false });
  });
});
