import { describe, expect, test } from '@jest/globals';
import { liveRegionQuiet } from '../../../src/checks/news-page/live-region-quiet.ts';
import { noAutoplaySound } from '../../../src/checks/news-page/no-autoplay-sound.ts';
import { tickerControllable } from '../../../src/checks/news-page/ticker-controllable.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import { type Live, live, type Moving, motion, moving } from '../../helpers/motion.ts';
import { type Media, media, newsPage } from '../../helpers/news-page.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('live-region-quiet', () => {
  const judged = (...regions: Live[]) =>
    judgeBy(liveRegionQuiet, { motion: motion({ live: regions }) });

  test.each<[string, Live[], string]>([
    ['no live regions', [], 'inapplicable'],
    ['a polite region that stays quiet', [live()], 'passed'],
    ['a polite region that changes often', [live({ updates: 9 })], 'passed'],
    ['an assertive region that changes once', [live({ assertive: true, updates: 1 })], 'passed'],
    ['an assertive region that changes twice', [live({ assertive: true, updates: 2 })], 'failed'],
    ['a polite region around the story', [live({ holdsStory: true })], 'failed'],
    ['a quiet region and a loud one', [live(), live({ assertive: true, updates: 3 })], 'failed'],
  ])('%s', (_case, regions, outcome) => {
    expect(verdict(judged(...regions))).toBe(outcome);
  });

  test('a region is told for being loud before it is for holding the story', () => {
    const loud = live({ assertive: true, updates: 3, holdsStory: true });
    const { findings } = judged(live(), loud, live({ holdsStory: true, updates: 4 }));
    expect(findings).toEqual([
      expect.objectContaining({
        element: loud.element,
        message: expect.stringContaining('This region interrupts the reader'),
        fix: expect.stringContaining('role="status"'),
        data: { assertive: true, updates: 3, holdsStory: true },
      }),
      expect.objectContaining({
        message: expect.stringContaining('The story is inside a live region'),
        fix: expect.stringContaining('the few words that change'),
        data: { assertive: false, updates: 4, holdsStory: true },
      }),
    ]);
  });
});

describe('no-autoplay-sound', () => {
  const judged = (...playing: Media[]) =>
    judgeBy(noAutoplaySound, { newsPage: newsPage({ playing }) });
  const stopButton = elementRef('button.stop');

  test.each<[string, Media[], string]>([
    ['nothing plays', [], 'inapplicable'],
    ['a minute of sound', [media()], 'failed'],
    ['a silent film', [media({ audible: false })], 'passed'],
    ['a silent film in a loop', [media({ audible: false, loops: true })], 'passed'],
    ['three seconds', [media({ duration: 3 })], 'passed'],
    ['a little more than three seconds', [media({ duration: 3.1 })], 'failed'],
    ['three seconds in a loop', [media({ duration: 3, loops: true })], 'failed'],
    ['a stream without an end', [media({ duration: null })], 'failed'],
    ['controls', [media({ hasControls: true })], 'passed'],
    ['a button that may stop it', [media({ stopButton })], 'cantTell'],
    ['a button that may stop one of two', [media({ stopButton }), media()], 'failed'],
    ['a silent one and a loud one', [media({ audible: false }), media()], 'failed'],
  ])('%s', (_case, playing, outcome) => {
    expect(verdict(judged(...playing))).toBe(outcome);
  });

  test('each loud player is a finding', () => {
    const { findings } = judged(
      media({ hasControls: true }),
      media({ stopButton }),
      media({ element: elementRef('audio'), duration: null, loops: true }),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('video'),
        message: expect.stringContaining('a button that may stop it'),
        data: { duration: 60, loops: false, stopButton: ['button.stop'] },
      }),
      expect.objectContaining({
        element: elementRef('audio'),
        message: expect.stringContaining('nothing stops it'),
        data: { duration: null, loops: true, stopButton: null },
      }),
    ]);
  });
});

describe('ticker-controllable', () => {
  const judged = (...texts: Moving[]) =>
    judgeBy(tickerControllable, { motion: motion({ moving: texts }) });
  const control = (stopped: boolean) => ({ element: elementRef('button.pause'), stopped });

  test.each<[string, Moving[], string]>([
    ['nothing moves', [], 'inapplicable'],
    ['no control', [moving()], 'failed'],
    ['a control that stopped it', [moving({ control: control(true) })], 'passed'],
    ['a control that did not', [moving({ control: control(false) })], 'cantTell'],
    [
      'one is stopped, one has no control',
      [moving({ control: control(true) }), moving()],
      'failed',
    ],
    ['one goes on, one has no control', [moving({ control: control(false) }), moving()], 'failed'],
  ])('%s', (_case, texts, outcome) => {
    expect(verdict(judged(...texts))).toBe(outcome);
  });

  test('each text that was not stopped is a finding that says how it moves', () => {
    const { findings } = judged(
      moving({ control: control(true) }),
      moving({ kind: 'marquee', control: control(false) }),
      moving({ kind: 'changing', element: elementRef('.news') }),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('.ticker'),
        message: '“Ferry returns” is a marquee, and the control beside it did not stop it.',
        data: { kind: 'marquee', control: ['button.pause'] },
      }),
      expect.objectContaining({
        element: elementRef('.news'),
        message: '“Ferry returns” keeps changing by itself, and has no control beside it.',
        data: { kind: 'changing', control: null },
      }),
    ]);
  });

  test('of a long text the beginning is told', () => {
    const [finding] = judged(moving({ text: `${'a'.repeat(60)}b` })).findings;
    expect(finding?.message).toContain(`“${'a'.repeat(60)}”`);
  });
});
