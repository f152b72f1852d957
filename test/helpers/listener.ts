import { test } from '@jest/globals';
import { findWindowBrowser } from '../../src/browser/finding/find-browser.ts';
import { whyNoListener } from '../../src/listening/listener-state.ts';
import { usageWords } from '../../src/model/usage/usage.words.ts';

const why = whyNoListener()?.(usageWords) ?? (await whyNoBrowser());

/** A test that a real screen reader hears pages in; where there is none it says that it did not run. */
export const withListener: typeof test | typeof test.skip = why === null ? test : refused(why);

async function whyNoBrowser(): Promise<string | null> {
  return findWindowBrowser(undefined).then(
    () => null,
    (error: Error) => error.message,
  );
}

function refused(reason: string): typeof test.skip {
  // Set where everything was installed, as .ci/run does.
  if (process.env['PRESSCHECK_NEEDS_LISTENER']) throw new Error(reason);
  console.warn(`These tests with a screen reader did not run: ${reason}`);
  return test.skip;
}
