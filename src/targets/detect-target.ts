import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TargetKind } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { type SplitGlob, splitGlob } from './split-glob.ts';

/** A target whose kind is known; `name` is an address or a path. */
export type DetectedTarget =
  | { kind: TargetKind; name: string }
  | ({ kind: 'pattern'; name: string } & SplitGlob);

/** Tells what a target is by its looks and by what is on disk; throws a UsageError for what is neither. */
export async function detectTarget(target: string, as?: TargetKind): Promise<DetectedTarget> {
  if (as) return { kind: as, name: target };
  if (target === '-') return { kind: 'list', name: '-' };
  if (target.startsWith('@')) return { kind: 'list', name: target.slice(1) };
  if (/^https?:\/\//i.test(target)) return { kind: 'url', name: target };
  if (/^file:/i.test(target)) return detectPath(fileURLToPath(target), target);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) {
    throw new UsageError((say) => say.targets.otherScheme(hiddenTarget(target)));
  }
  return detectPath(target, target);
}

async function detectPath(path: string, target: string): Promise<DetectedTarget> {
  const found = await stat(path).catch(() => null);
  if (!found) return missingPath(path, target);
  if (found.isDirectory()) return { kind: 'folder', name: path };
  if (/\.(?:html?|xhtml)$/i.test(path)) return { kind: 'file', name: path };
  throw new UsageError((say) => say.targets.noPage(hiddenTarget(target)));
}

/** What no file is called may be a pattern for some. */
async function missingPath(path: string, target: string): Promise<DetectedTarget> {
  const glob = await splitGlob(path);
  const isLost = glob === null || (glob.folder === '.' && isLikeAddress(target));
  if (isLost) throw new UsageError(missing(target));
  return { kind: 'pattern', name: path, ...glob };
}

function missing(target: string): Tell {
  const shown = hiddenTarget(target);
  return ({ targets: say }) =>
    isLikeAddress(target) ? say.withoutScheme(shown) : say.missingOrAddress(shown);
}

function isLikeAddress(target: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(target) && !/\.(?:html?|xhtml)$/i.test(target);
}
