import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type Layer = EvidenceKinds['layers']['layers'][number];
type Answer = NonNullable<Layer['answer']>;
type After = NonNullable<Layer['after']>;

/** A consent layer over 60% of the window that the first Tab comes to, and that is answered by key. */
export function layer(given: Partial<Layer> = {}): Layer {
  return {
    element: elementRef('.consent'),
    name: 'Your choice',
    signs: ['covers'],
    share: 0.6,
    stops: 3,
    holdsFocus: false,
    firstStop: 1,
    leaksTo: null,
    answer: answer(),
    after: after(),
    ...given,
  };
}

/** A button that refuses, by key. */
export function answer(given: Partial<Answer> = {}): Answer {
  return { kind: 'refuse', by: 'Refuse all', withKeyboard: true, ...given };
}

/** The reader is at the start of the page, and nothing keeps the story back. */
export function after(given: Partial<After> = {}): After {
  return {
    next: elementRef('a.skip'),
    pastStory: false,
    storyHidden: null,
    scrollLocked: false,
    ...given,
  };
}
