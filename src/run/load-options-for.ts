import type { BeforeModule, LoadOptions, WaitFor } from '../browser/loading/load-options.ts';
import { DESKTOP } from '../browser/loading/screen.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import { type Cookie, givenCookies, parseCookie } from '../model/cookie.ts';
import type { Viewport } from '../model/evidence.ts';
import type { StorageState } from '../model/storage-state.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { isFile, loadModule } from '../support/load-module.ts';
import { reasonOf } from '../support/reason-of.ts';

/** The user's options in the terms of the browser; everything but the viewport, which varies. */
export function loadOptions(
  options: AuditOptions,
  before: BeforeModule | null,
  storage: StorageState | null,
  viewport: Viewport,
  recognise: LoadOptions['recognise'],
): LoadOptions {
  return {
    viewport,
    screen: DESKTOP,
    preferences: {
      colorScheme: options.colorScheme ?? DEFAULTS.colorScheme,
      reducedMotion: false,
      forcedColors: false,
    },
    recognise,
    timeoutMs: options.timeout ?? DEFAULTS.timeout,
    maxRedirects: options.maxRedirects ?? null,
    waitFor: (options.waitFor ?? []).map(waitForOf),
    headers: options.header ?? {},
    cookies: givenCookies(options.cookie ?? {}).map(cookieOf),
    auth: options.auth ?? null,
    storage,
    userAgent: options.userAgent ?? null,
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
  if (typeof loaded.default !== 'function' && typeof loaded.beforeLoad !== 'function') {
    throw new UsageError((say) => say.before.nothingToCall(path));
  }
  return loaded;
}
