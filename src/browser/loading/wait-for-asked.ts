import type { PageFault } from '../../model/page-error.ts';
import type { Deadline } from '../../support/within.ts';
import { networkQuietFor } from './document-tracker.ts';
import type { WaitFor } from './load-options.ts';
import type { LoadedPage } from './loaded-page.ts';

const IDLE_MS = 500;

/** Waits for what the user asked for with --wait-for. Throws a page error when it does not come. */
export async function waitForAsked(
  page: LoadedPage,
  conditions: readonly WaitFor[],
  deadline: Deadline,
): Promise<void> {
  for (const condition of conditions) {
    if (!(await holds(page, condition, deadline))) throw notCome(condition);
  }
}

async function holds(page: LoadedPage, condition: WaitFor, deadline: Deadline): Promise<boolean> {
  const { signal } = page.tab;
  switch (condition.kind) {
    case 'time':
      await signal.until(() => false, Math.min(condition.ms, deadline.remaining()));
      return deadline.remaining() > 0;
    case 'networkidle':
      while (networkQuietFor(page.tracker) < IDLE_MS) {
        if (deadline.remaining() === 0) return false;
        const left = IDLE_MS - networkQuietFor(page.tracker);
        await signal.until(() => false, Math.min(left, deadline.remaining()));
      }
      return true;
    case 'selector':
      return page.tab.page
        .waitForSelector(condition.selector, { timeout: Math.max(1, deadline.remaining()) })
        .then(
          () => true,
          () => false,
        );
  }
}

function notCome(condition: WaitFor): PageFault {
  const what = condition.kind === 'selector' ? `“${condition.selector}”` : condition.kind;
  return { cause: 'asked-for-did-not-come', what };
}
