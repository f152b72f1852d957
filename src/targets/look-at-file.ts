import type { Stats } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { PageFault } from '../model/page-error.ts';
import { systemCode } from '../support/system-code.ts';
import { type BytePath, onDisk } from './byte-path.ts';

/** What lies at a path: a file that can be read, by its real path, or else why it is none. */
export type FileFinding = { real: BytePath; fault: null } | { real: null; fault: PageFault };

/**
 * Looks at a path without opening anything: a pipe would wait for ever, and a device might do something.
 * `root` is the real path of the folder that the file has to lie in, links followed.
 */
export async function lookAtFile(root: BytePath, path: BytePath): Promise<FileFinding> {
  // No disk has such a name, and asking for one is refused as wrong use.
  if (path.includes('\0')) return { real: null, fault: { cause: 'broken-link' } };
  try {
    // First, since following links takes many times as long, and most of what is asked for is not there.
    const kind = kindOf(await stat(onDisk(path)));
    const real = await realPath(path);
    if (!isWithin(root, real)) return { real: null, fault: { cause: 'outside-folder' } };
    if (kind !== null) return { real: null, fault: { cause: 'not-a-file', kind } };
    await access(onDisk(real), constants.R_OK);
    return { real, fault: null };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return { real: null, fault: faultOf(code) };
  }
}

/** Where a link leads: to a folder or a file, by its real path, and whether that is within the root; null for what is neither. */
export async function followLink(
  root: BytePath,
  path: BytePath,
): Promise<{ isFolder: boolean; isWithin: boolean; real: BytePath } | null> {
  try {
    const stats = await stat(onDisk(path));
    if (!stats.isDirectory() && !stats.isFile()) return null;
    const real = await realPath(path);
    return { isFolder: stats.isDirectory(), isWithin: isWithin(root, real), real };
  } catch {
    return null;
  }
}

/** A path with all links followed. */
export async function realPath(path: BytePath): Promise<BytePath> {
  return (await realpath(onDisk(path), 'buffer')).toString('latin1');
}

/** Whether a real path is the root or below it. */
function isWithin(root: BytePath, real: BytePath): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

type OtherKind = Extract<PageFault, { cause: 'not-a-file' }>['kind'];

/** What something is that is no file; null for a file. */
function kindOf(stats: Stats): OtherKind | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

function faultOf(code: string): PageFault {
  return code === 'ENOENT' || code === 'ELOOP'
    ? { cause: 'broken-link' }
    : { cause: 'unreadable-file', reason: code };
}
