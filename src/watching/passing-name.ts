import type { BytePath } from '../targets/byte-path.ts';

/** Folders of version control and packages, and our own: no page is made of what lies there. */
const FOLDER = /^(?:\.git|\.hg|\.svn|node_modules|\.presscheck-cache)$/;
/** What editors and downloads leave beside a file until they are done: Vim, Emacs, JetBrains, GNOME, macOS. */
const PASSING =
  /^(?:4913|\.#.*|#.*#|\.goutputstream-.*|\.DS_Store|.*~|.*\.sw[a-z]|.*\.(?:tmp|temp|part|crdownload)|.*___jb_(?:tmp|old)___)$/i;

/** Whether a folder of that name is none that pages are made of. */
export function isForeignFolder(name: BytePath): boolean {
  return FOLDER.test(name);
}

/** Whether what is told of a path is of no page: of a file that is there for a moment, or in a foreign folder. */
export function isPassing(path: BytePath): boolean {
  const steps = path.split(/[\\/]/);
  return steps.some(isForeignFolder) || PASSING.test(steps.at(-1) ?? '');
}
