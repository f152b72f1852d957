import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** The user’s options in the terms of the browser’s source: a hermetic run may ask the targets’ own hosts and those allowed. */
export function browserOptions(options: AuditOptions, targets: ExpandedTargets, hooks: AuditHooks) {
  const { usage } = catalogOf(options.locale);
  const notify = once(hooks.onNotice ?? (() => undefined));
  const own = targets.pages.map(({ address }) => new URL(address).hostname);
  return {
    browser: options.browser,
    connect: options.connect,
    noSandbox: options.sandbox === false,
    onlyHosts: options.hermetic ? [...new Set([...own, ...(options.allowHost ?? [])])] : null,
    onNotice: (tell: Tell) => notify(tell(usage)),
  };
}

/** A notice is given once a run, however many browsers are started. */
function once(notify: (message: string) => void): (message: string) => void {
  const given = new Set<string>();
  return (message) => {
    if (!given.has(message)) notify(message);
    given.add(message);
  };
}
