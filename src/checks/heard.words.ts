import type { HeardFault } from '../model/listening/heard.ts';

/** What checks by ear have in common to say. */
export const heardSays = {
  unheard: 'Could not tell: the page was not heard to its end.',
  faults: {
    silent: 'The screen reader no longer answered on this page.',
    crashed: 'The screen reader crashed on this page.',
    'page-lost': 'The page did not stay in the listener’s own browser.',
    'out-of-time': 'Hearing the page took longer than it may.',
    'not-started': 'The listener did not start; “presscheck doctor” says what it needs.',
  } satisfies Record<HeardFault, string>,
  fixFault: 'Listen to the page once more, or by yourself.',
};
