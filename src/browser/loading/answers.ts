import { within } from '../../support/within.ts';
import type { Tab } from './tab.ts';

const LONGEST_MS = 1000;

/** Whether the page's scripts let anything else run. */
export async function answers({ session }: Pick<Tab, 'session'>): Promise<boolean> {
  const ping = session.send('Runtime.evaluate', { expression: '1' });
  return within(ping, LONGEST_MS, 'An answer of the page').then(
    () => true,
    () => false,
  );
}

/**
 * Ends the script that nothing else can run beside, one of ours on a very large page or one of the page's own:
 * what comes next needs the page's thread. Where nothing is in the way nothing is ended.
 */
export async function freeThread(tab: Pick<Tab, 'session'>): Promise<void> {
  if (await answers(tab)) return;
  await within(tab.session.send('Runtime.terminateExecution'), LONGEST_MS, 'Ending a script').catch(
    () => undefined,
  );
  await answers(tab);
}
