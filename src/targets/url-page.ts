import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenAddresses, hiddenTarget } from '../support/hidden-address.ts';
import type { PageTarget } from './page-target.ts';

/** The page at an address. Throws a UsageError for what is no whole one. */
export function urlPage(target: string, name: string): PageTarget {
  try {
    const url = new URL(name);
    const { username, password } = url;
    const auth = username
      ? { username: decodeURIComponent(username), password: decodeURIComponent(password) }
      : null;
    url.username = '';
    url.password = '';
    const shown = hiddenAddresses(auth ? url.href : name);
    return { address: url.href, url: shown, target: hiddenTarget(target), remote: true, auth };
  } catch {
    throw new UsageError((say) => say.targets.incomplete(hiddenTarget(target)));
  }
}
