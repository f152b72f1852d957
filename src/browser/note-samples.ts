import type { Probe } from '../model/evidence.ts';
import { type Deadline, within } from '../support/within.ts';
import { callPage } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';
import { takeNote } from './loading/tab.ts';

/** Says in a probe's evidence, and in the notes of the page, what it looked at in part. */
export async function noteSamples(
  page: LoadedPage,
  probe: Probe<unknown>,
  deadline: Deadline,
): Promise<void> {
  if (probe.status !== 'ok') return;
  const asking = callPage(page.world, 'page.takeSamples', []);
  const sampled = await within(asking, deadline.remaining(), 'Asking for samples').catch(() => []);
  if (sampled.length === 0) return;
  probe.sampled = sampled;
  for (const sample of sampled) takeNote(page.tab, { code: 'sampled', ...sample });
}
