import { pageDocument } from './unhidden.ts';

/** Whether scripts were seen in the page at any time. */
const scripts = { seen: false };

/** Whether the page runs scripts, or ran some that it has removed since: what they started goes on. */
export function hasScripts(): boolean {
  noteScripts();
  return scripts.seen;
}

/** Looks for scripts in the page as it is now: it may remove them again. */
export function noteScripts(): void {
  scripts.seen ||= scriptsNow();
}

/** Data blocks, which carry another type, are no scripts. */
function scriptsNow(): boolean {
  return [...pageDocument.scripts].some(({ type }) =>
    /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim()),
  );
}
