import { expect, test } from '@jest/globals';
import { session } from '../../../src/page/dom/session.ts';

test('one object goes from the start of an exercise to its end', () => {
  const trial = session<{ presses: number }>('skipLinks.startTrial');
  const state = { presses: 1 };
  trial.start(state);
  trial.current().presses += 1;
  expect(trial.running()).toBe(state);
  expect(trial.end()).toBe(state);
  expect(state).toEqual({ presses: 2 });
});

test('starting again begins anew', () => {
  const trial = session<{ presses: number }>('skipLinks.startTrial');
  trial.start({ presses: 1 });
  trial.start({ presses: 0 });
  expect(trial.current()).toEqual({ presses: 0 });
});

test('a call out of order names what comes first, before the start and after the end', () => {
  const view = session<object>('scaling.lossView', 'scaling.storyView');
  const sentence =
    'The exercise was not started in this document, or has ended: scaling.lossView or scaling.storyView comes first.';
  expect(() => view.current()).toThrow(sentence);
  view.start({});
  view.end();
  expect(() => view.current()).toThrow(sentence);
});

test('where nothing was started there is nothing to hear or to end', () => {
  const trial = session<object>('skipLinks.startTrial');
  expect(trial.running()).toBeNull();
  expect(trial.end()).toBeNull();
});
