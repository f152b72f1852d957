import { UNFINISHED } from '../../support/place-whole.ts';

/** None begins with a dot: neither `..` nor the hidden files of a file system are names. */
const STEP = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

/** Whether something may be kept under a name: steps of letters, digits, `.`, `_` and `-`, none of which is empty or begins with a dot. */
export function isName(text: string): boolean {
  return text.split('/').every((step) => STEP.test(step)) && !UNFINISHED.test(text);
}

/** A name that may be used. What asks for another is at fault, so that this throws no UsageError. */
export function checkedName(name: string): string {
  if (!isName(name)) throw new Error(`${JSON.stringify(name)} is no name in a store`);
  return name;
}

/** The same of a prefix, which ends in `/`. */
export function checkedPrefix(prefix: string): string {
  if (!prefix.endsWith('/') || !isName(prefix.slice(0, -1)))
    throw new Error(`${JSON.stringify(prefix)} is no prefix in a store`);
  return prefix;
}
