import type { BeforeModule, LoadOptions, WaitFor } from '../browser/loading/load-options.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import { type Cookie, givenCookies, parseCookie } from '../model/cookie.ts';
import type { StorageState } from '../model/storage-state.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { isFile, loadModule } from '../support/load-module.ts';
import { reasonOf } from '../support/reason-of.ts';
import type { Shown } from './variants.ts';

/** The user's options in the terms of the browser; everything but how the page is shown, which varies. */
export function loadOptions(
  options: AuditOptions,
  before: BeforeModule | null,
  storage: StorageState | null,
  { variant: _, ...shown }: Shown,
  recognise: LoadOptions['recognise'],
): LoadOptions {
  return {
    ...shown,
    recognise,
    timeoutMs: options.timeout ?? DEFAULTS.timeout,
    maxRedirects: options.maxRedirects ?? null,
    waitFor: (options.waitFor ?? []).map(waitForOf),
    headers: options.header ?? {},
    cookies: givenCookies(options.cookie ?? {}).map(cookieOf),
    auth: options.auth ?? null,
    storage,
    block: options.block ?? [],
    acceptBadCertificates: options.acceptBadCertificates ?? false,
    before,
    whileSettling: null,
  };
}

/** Throws a UsageError that names no value, which may be the secret. */
function cookieOf([name, text]: [string, string]): Cookie {
  const cookie = parseCookie(name, text);
  if (!('problem' in cookie)) return cookie;
  throw new UsageError(({ options: say }) =>
    cookie.problem === 'form' ? say.badCookie : say.badCookieAttribute(name, cookie.attribute),
  );
}

function waitForOf(condition: string | number): WaitFor {
  if (typeof condition === 'number') return { kind: 'time', ms: condition };
  if (/^\d+$/.test(condition)) return { kind: 'time', ms: Number(condition) };
  if (condition === 'networkidle') return { kind: 'networkidle' };
  return { kind: 'selector', selector: condition };
}

/** Loads the user's module given by --before. Throws a UsageError for one that cannot be used. */
export async function loadBefore(path: string): Promise<BeforeModule> {
  if (!(await isFile(path))) {
    throw new UsageError((say) => say.before.missing(path));
  }
  const module = await loadModule(path).catch((error) => {
    throw new UsageError((say) => say.before.broken(path, reasonOf(error)));
  });
  const loaded = module as BeforeModule;
  requireStates(loaded.states, path);
  const { default: prepare, beforeLoad, states } = loaded;
  if (![prepare, beforeLoad].some(isFunction) && states === undefined) {
    throw new UsageError((say) => say.before.nothingToCall(path));
  }
  return loaded;
}

/** More audits of one page than anybody waits for. */
const MOST_STATES = 20;
const LONGEST_NAME = 80;

function requireStates(states: unknown, path: string): void {
  if (states === undefined) return;
  const entries = typeof states === 'object' && states !== null ? Object.entries(states) : [];
  const isName = (name: string) => name.trim() !== '' && name.length <= LONGEST_NAME;
  const areStates = entries.every(([name, prepare]) => isName(name) && isFunction(prepare));
  if (areStates && entries.length > 0 && entries.length <= MOST_STATES) return;
  throw new UsageError((say) => say.before.badStates(path, MOST_STATES));
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
