import { type HostilePage, withStory } from '../hostile-page.ts';

/** Holds sixty frames. */
export const frames60: HostilePage = {
  html: withStory(
    Array.from(
      { length: 60 },
      (_, at) => `<iframe title="Frame ${at}" srcdoc="<p>Frame ${at}</p>"></iframe>`,
    ).join(''),
  ),
  outcomes: ['passed', 'failed'],
};
