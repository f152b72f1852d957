import type { StorageState } from '../../model/storage-state.ts';
import { LONGEST_SECRET } from './form-pattern.ts';
import type { Secret } from './secrets-of.ts';

/** A word, a count or a measure, as pages keep it of a reader's choices: it tells something beside its name only. */
const CHOICE = /^(?:[a-z]{0,12}|[\d.,]{0,5}(?:px|r?em|%)?)$/i;
/** What must not be seen of a login that was kept in a file: its cookies, and all texts of its localStorage. */
export function storedSecrets({ cookies, origins }: StorageState): Secret[] {
  const kept = origins.flatMap(({ pairs, ofSession = [] }) => [...pairs, ...ofSession]);
  return [
    ...cookies.map(({ name, value }): [string, string] => [name, value]),
    ...kept.flatMap(([name, value]) => [
      [name, value] as [string, string],
      ...textsIn(name, value),
    ]),
  ].map(([name, value]) => ({
    text: value.slice(0, LONGEST_SECRET),
    besides: CHOICE.test(value) ? name : null,
  }));
}

/** Of a value that is JSON, each of its texts too: a token stands in the middle of much else. */
function textsIn(name: string, value: string): [string, string][] {
  if (!/^\s*[{["]/.test(value)) return [];
  try {
    return leavesOf(JSON.parse(value), name);
  } catch {
    return [];
  }
}

function leavesOf(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    leavesOf(entry, Array.isArray(value) ? name : key),
  );
}
