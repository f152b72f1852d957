import { STORY, titled } from '../helpers/arrival-pages.ts';

/** A good page that stands between the bad ones: what is said of it must not depend on them. */
export const CANARY: string = titled(
  'Winter ferry stays',
  `<a href="#story">Skip to the story</a><header><nav><a href="/">Home</a></nav></header><main id="story" tabindex="-1">${STORY}<h2>More</h2><p>The bell of the old boat is for sale.</p></main>`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
);
