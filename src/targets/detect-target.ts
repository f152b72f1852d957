import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { dismiss, openFile } from './sources/open-source.ts';
import { type SplitGlob, splitGlob } from './split-glob.ts';
import { isHashRoute, type Route, splitRoute } from './split-route.ts';

/** A target whose kind is known; `name` is an address or a path. */
export type DetectedTarget =
  | { kind: TargetKind; name: string }
  | ({ kind: 'pattern'; name: string } & SplitGlob)
  | ({ kind: 'route'; name: string } & Route);

type Options = Pick<AuditOptions, 'as' | 'spa'>;

/** Tells what a target is by its looks and by what is on disk; throws a UsageError for what is neither. */
export async function detectTarget(
  target: string,
  { as, spa = false }: Options,
): Promise<DetectedTarget> {
  if (as) return { kind: as, name: target };
  if (target === '-') return { kind: 'list', name: '-' };
  if (target.startsWith('@')) return { kind: 'list', name: target.slice(1) };
  if (/^https?:\/\//i.test(target)) return { kind: 'url', name: target };
  if (/^file:/i.test(target)) return detectPath(pathOfFileUrl(target), target, spa);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) {
    throw new UsageError((say) => say.targets.otherScheme(hiddenTarget(target)));
  }
  return detectPath(target, target, spa);
}

/** With the hash where that is a route. */
function pathOfFileUrl(target: string): string {
  const { hash } = new URL(target);
  return fileURLToPath(target) + (isHashRoute(hash) ? hash : '');
}

async function detectPath(path: string, target: string, spa: boolean): Promise<DetectedTarget> {
  const found = await stat(path).catch(() => null);
  if (!found) return detectMissing(path, target, spa);
  if (found.isDirectory()) return { kind: 'folder', name: path };
  if (/\.(?:html?|xhtml)$/i.test(path)) return { kind: 'file', name: path };
  const kind = await namingKind(path);
  if (kind !== null) return { kind, name: path };
  throw new UsageError((say) => say.targets.noPage(hiddenTarget(target)));
}

/** What kind of file that names pages it is, by its content; null for none. */
async function namingKind(path: string): Promise<TargetKind | null> {
  const source = await openFile(path);
  if ('why' in source) return null;
  await dismiss(source);
  const { kind, isPacked } = source;
  if (kind === 'sitemap' || kind === 'feed') return kind;
  if (kind !== 'list') return null;
  // What is packed is read as it comes, as sitemaps are.
  return isPacked ? 'sitemap' : 'list';
}

/** What no file is called may be a pattern for some, or a route of a single-page build. */
async function detectMissing(path: string, target: string, spa: boolean): Promise<DetectedTarget> {
  const glob = await splitGlob(path);
  const isPattern = glob !== null && !(glob.folder === '.' && isLikeAddress(target));
  // The query of a route has the sign of one character in it.
  const route = !isPattern || isQuery(glob.pattern, spa) ? await splitRoute(path, spa) : null;
  if (route) return { kind: 'route', name: path, ...route };
  if (isPattern) return { kind: 'pattern', name: path, ...glob };
  const isRoute = !spa && (await splitRoute(path, true)) !== null;
  throw new UsageError(missing(target, isRoute));
}

function isQuery(pattern: string, spa: boolean): boolean {
  const [before = '', query] = pattern.split(/[?#]/, 2);
  return (spa || pattern.includes('#')) && query !== undefined && !/[*[\]{}]/.test(before);
}

function missing(target: string, isRoute: boolean): Tell {
  const shown = hiddenTarget(target);
  return ({ targets: say }) => {
    if (isLikeAddress(target)) return say.withoutScheme(shown);
    return isRoute ? say.missingOrRoute(shown) : say.missingOrAddress(shown);
  };
}

function isLikeAddress(target: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(target) && !/\.(?:html?|xhtml)$/i.test(target);
}
