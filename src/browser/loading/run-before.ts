import type { PageFault } from '../../model/page-error.ts';
import { type Deadline, within } from '../../support/within.ts';
import type { BeforeModule, GivenState } from './load-options.ts';
import type { Tab } from './tab.ts';

/** Lets the user's module prepare the empty tab. Throws a page error when it fails. */
export function runBeforeLoad(
  tab: Tab,
  url: string,
  before: BeforeModule | null,
  deadline: Deadline,
): Promise<void> {
  return run(tab, url, before?.beforeLoad, deadline);
}

/** Lets the user's module prepare the loaded page. Throws a page error when it fails. */
export function runBefore(
  tab: Tab,
  url: string,
  before: BeforeModule | null,
  deadline: Deadline,
): Promise<void> {
  return run(tab, url, before?.default, deadline);
}

/** Brings the loaded page into the state that is asked for. Throws a page error when that fails. */
export function runState(
  tab: Tab,
  url: string,
  state: GivenState | null,
  deadline: Deadline,
): Promise<void> {
  return run(tab, url, state?.prepare, deadline);
}

async function run(
  tab: Tab,
  url: string,
  prepare: BeforeModule['default'],
  deadline: Deadline,
): Promise<void> {
  if (!prepare) return;
  try {
    await within(Promise.resolve(prepare(tab.page, { url })), deadline.remaining(), 'It');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault: PageFault = { cause: 'before-failed', reason };
    throw fault;
  }
}
