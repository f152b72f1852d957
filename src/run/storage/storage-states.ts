import { catalogOf } from '../../messages/catalogs.ts';
import type { AuditOptions } from '../../model/audit-options.ts';
import type { StorageState } from '../../model/storage-state.ts';
import type { AuditHooks } from '../audit-hooks.ts';
import { readStorageState } from './read-storage-state.ts';

/** The logins that a run was given, by their files. */
export type StorageStates = ReadonlyMap<string, StorageState>;

/** Reads the files of `storageState`, each once, and tells of what is left out of them. Throws a UsageError. */
export async function storageStates(
  { storageState, overrides = [], locale }: AuditOptions,
  { onNotice }: AuditHooks,
): Promise<StorageStates> {
  const given = [storageState, ...overrides.map((one) => one.storageState)];
  const files = [...new Set(given.flatMap((file) => file ?? []))];
  const states = new Map<string, StorageState>();
  for (const file of files) {
    const { state, databases } = await readStorageState(file);
    if (databases > 0) onNotice?.(catalogOf(locale).usage.storage.databases(file, databases));
    states.set(file, state);
  }
  return states;
}
