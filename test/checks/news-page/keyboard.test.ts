import { describe, expect, test } from '@jest/globals';
import { focusNotObscured } from '../../../src/checks/news-page/focus-not-obscured.ts';
import { focusVisible } from '../../../src/checks/news-page/focus-visible.ts';
import { keyboardNoTrap } from '../../../src/checks/news-page/keyboard-no-trap.ts';
import { noSingleKeyShortcut } from '../../../src/checks/news-page/no-single-key-shortcut.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  coveredStop,
  focusLook,
  type Keyboard,
  keyboard,
  type Look,
  type Shortcuts,
  shortcut,
  shortcuts,
  type Trap,
  trap,
} from '../../helpers/keyboard.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('focus-not-obscured', () => {
  const judged = ({ missingStyleSheets, ...given }: Given<Keyboard>) =>
    judgeBy(focusNotObscured, { keyboard: keyboard(given), document: loaded(missingStyleSheets) });

  test.each<[string, Given<Keyboard>, string]>([
    ['nothing takes the focus', { stops: 0 }, 'inapplicable'],
    ['one stop, in sight', { stops: 1 }, 'passed'],
    ['behind a header', { covered: [coveredStop()] }, 'failed'],
    ['a hundredth of it shows', { covered: [coveredStop({ shown: 0.01 })] }, 'passed'],
    ['out of sight, and nothing over it', { covered: [coveredStop({ covered: 0 })] }, 'passed'],
    ['partly covered, the rest cut away', { covered: [coveredStop({ covered: 0.1 })] }, 'failed'],
    ['behind a box laid over it', { covered: [coveredStop({ coverIsPinned: false })] }, 'failed'],
    [
      'behind a bar that can be closed',
      { covered: [coveredStop({ coverIsClosable: true })] },
      'cantTell',
    ],
    [
      'behind a header, and a style sheet is missing',
      { covered: [coveredStop()], missingStyleSheets: 1 },
      'cantTell',
    ],
    [
      'one behind a header, and one behind a bar that can be closed',
      { covered: [coveredStop({ coverIsClosable: true }), coveredStop()] },
      'failed',
    ],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(given))).toBe(outcome);
  });

  test('each covered stop is a finding that names what covers it and how to mend that', () => {
    const { findings } = judged({
      covered: [
        coveredStop({ element: elementRef('#one') }),
        coveredStop({ element: elementRef('#shown'), shown: 1 }),
        coveredStop({ element: elementRef('#two'), coveredBy: null, coverIsPinned: false }),
        coveredStop({ element: elementRef('#three'), coverIsClosable: true }),
      ],
    });
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('#one'),
        message: 'When focused, this element is completely hidden behind header.',
        fix: expect.stringContaining('scroll-padding'),
        data: { coveredBy: ['header'], covered: 1 },
      }),
      expect.objectContaining({
        element: elementRef('#two'),
        message: 'When focused, this element is completely hidden behind a bar.',
        fix: expect.stringContaining('inert'),
        data: { coveredBy: null, covered: 1 },
      }),
      expect.objectContaining({
        element: elementRef('#three'),
        message: expect.stringContaining('It has a button, which may close it.'),
      }),
    ]);
  });
});

describe('focus-visible', () => {
  const judged = ({ missingStyleSheets, ...given }: Given<Keyboard>) =>
    judgeBy(focusVisible, { keyboard: keyboard(given), document: loaded(missingStyleSheets) });
  const without = (given: Partial<Look> = {}) => ({ looks: [focusLook(given)] });

  test.each<[string, Given<Keyboard>, string]>([
    ['nothing takes the focus', { stops: 0 }, 'inapplicable'],
    ['outlines alone', {}, 'passed'],
    ['some pixels', without({ changedPixels: 1 }), 'passed'],
    ['no pixel', without(), 'failed'],
    ['no pixel, while is out of sight while focused', without({ isInSight: false }), 'failed'],
    ['no pixel, and a style sheet is missing', { ...without(), missingStyleSheets: 1 }, 'cantTell'],
    ['no pixel, in a part that is shut', without({ isClipped: true }), 'cantTell'],
    ['it gives up the focus', without({ throwsAway: true }), 'failed'],
    [
      'it gives up the focus, in a part that is shut',
      without({ throwsAway: true, isClipped: true }),
      'failed',
    ],
    [
      'it gives up the focus, and a style sheet is missing',
      { ...without({ throwsAway: true }), missingStyleSheets: 1 },
      'failed',
    ],
    ['kinds that were not compared', { untried: 2 }, 'passed'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(given))).toBe(outcome);
  });

  test('only the stops that do not show the focus are findings', () => {
    const { findings } = judged({
      looks: [focusLook({ changedPixels: 40 }), focusLook({ element: elementRef('#dull') })],
    });
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('#dull'),
        data: { alike: 1, changedPixels: 0, isInSight: true },
      }),
    ]);
  });

  test.each<[string, Partial<Look>, number, string]>([
    ['in sight', {}, 0, 'Not a pixel of the window changes when this element is focused.'],
    ['in sight, unstyled', {}, 1, 'without the style sheets'],
    ['out of sight', { isInSight: false }, 0, 'is out of sight while focused'],
    ['in a part that is shut', { isClipped: true }, 0, 'is out of sight while focused'],
    ['given up', { throwsAway: true, isInSight: false }, 0, 'gives up the focus'],
    ['two alike', { alike: 2 }, 0, 'The same holds for 1 more like it.'],
  ])('what is said of an element %s', (_case, given, missingStyleSheets, message) => {
    const [finding] = judged({ ...without(given), missingStyleSheets }).findings;
    expect(finding?.message).toContain(message);
    expect(finding?.message.includes('The same holds')).toBe((given.alike ?? 1) > 1);
    expect(finding?.fix.includes('blur()')).toBe(given.throwsAway ?? false);
  });

  test('kinds that were not compared are told', () => {
    expect(judged({}).message).not.toContain('not compared');
    expect(judged({ untried: 1 }).message).toContain('not compared');
    expect(judged({ untried: 2 }).message).toContain(
      '2 more kinds of tab stops were not compared.',
    );
  });
});

describe('keyboard-no-trap', () => {
  const judged = (traps: Trap[], given: Partial<Keyboard> = {}) =>
    judgeBy(keyboardNoTrap, { keyboard: keyboard({ traps, ...given }) });

  test.each<[string, Trap[], string]>([
    ['Tab leads through the page', [], 'passed'],
    ['nothing leads out', [trap()], 'failed'],
    ['a dialog that Escape closes', [trap({ exit: 'Escape' })], 'passed'],
    ['an exit, and help besides', [trap({ exit: 'button', helpOffered: true })], 'passed'],
    ['only Shift+Tab leads out', [trap({ backward: true })], 'cantTell'],
    ['help is offered', [trap({ helpOffered: true })], 'cantTell'],
    ['one with a way out, one without', [trap({ exit: 'm' }), trap()], 'failed'],
  ])('%s', (_case, traps, outcome) => {
    expect(verdict(judged(traps))).toBe(outcome);
  });

  test('a page without stops is inapplicable', () => {
    expect(judged([], { stops: 0 }).outcome).toBe('inapplicable');
  });

  test('a trap is a finding with those between which the focus goes round', () => {
    const { findings } = judged([trap({ exit: 'Escape' }), trap({ tried: ['m'] })]);
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('#first'),
        data: { among: [['#second']], backward: false, tried: ['m'] },
      }),
    ]);
  });

  test.each<[string, Partial<Trap>, string]>([
    ['without announced keys', {}, 'Shift+Tab and Escape do not lead out either.'],
    ['with announced keys', { tried: ['m', 'F6'] }, 'Shift+Tab, Escape and m, F6 do not lead out'],
    ['with a way back', { backward: true, helpOffered: true }, 'only Shift+Tab leads out.'],
    ['with help', { helpOffered: true }, 'help is offered there'],
  ])('what is said of a trap %s', (_case, given, message) => {
    expect(judged([trap(given)]).findings[0]?.message).toContain(message);
  });
});

describe('no-single-key-shortcut', () => {
  const judged = (given: Partial<Shortcuts>) =>
    judgeBy(noSingleKeyShortcut, { shortcuts: shortcuts(given) });
  const off = shortcut({ key: 'o', turnedOffBy: elementRef('#off') });
  const perhaps = shortcut({ key: 'p', mayBeSetBy: elementRef('#settings') });

  test.each<[string, Partial<Shortcuts>, string]>([
    ['no script listens', { listens: false }, 'inapplicable'],
    ['no key does anything', {}, 'passed'],
    ['a key changes the page', { effects: [shortcut()] }, 'failed'],
    ['a control turns it off', { effects: [off] }, 'passed'],
    ['a control may set it', { effects: [perhaps] }, 'cantTell'],
    ['one is turned off, and one is not', { effects: [off, shortcut()] }, 'failed'],
    ['one may be set, and one is not', { effects: [perhaps, shortcut()] }, 'failed'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(given))).toBe(outcome);
  });

  test('a shortcut is a finding of the page, or of the control that may set it', () => {
    const { findings } = judged({ effects: [off, shortcut(), perhaps], controlsTried: 1 });
    expect(findings.map(({ element, data }) => [element, data])).toEqual([
      [null, { key: 's', effect: 'changes-page', controlsTried: 1 }],
      [elementRef('#settings'), { key: 'p', effect: 'changes-page', controlsTried: 1 }],
    ]);
    expect(findings[1]?.message).toContain('This control mentions shortcuts');
  });

  test('what was tried to turn it off is told', () => {
    const messages = [0, 1].map(
      (controlsTried) => judged({ effects: [shortcut()], controlsTried }).findings[0]?.message,
    );
    expect(messages).toEqual([
      'The key “s” changes the page, with nothing focused.',
      'The key “s” changes the page, with nothing focused, and no control that was tried turns it off.',
    ]);
  });

  test('a page passes for a reason that is told', () => {
    expect(judged({}).message).toBe('None of 47 printable keys did anything.');
    expect(judged({ effects: [off] }).message).toContain('a control that turns them off');
  });
});
