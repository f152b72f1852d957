import type { CheckResult, Report } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';

/** As this program writes them; whatever else a file has would be read as something else in a baseline’s line. */
const FINGERPRINT = /^[0-9a-f]{16}(?:-\d{1,9})?$/;
const CHECK_ID = /^[\w-]{1,100}$/;

/** Refuses a report that no baseline can be recorded from, by the name of its file. Throws a UsageError. */
export function requireRecordable({ run, pages }: Report, file: string): void {
  if (run.options['newOnly']) throw new UsageError((say) => say.baseline.fromNew(file));
  const at = pages.findIndex(({ checks }) => !checks.every(isRecordable));
  if (at < 0) return;
  const place = `pages.${at}.checks`;
  throw new UsageError((say) => say.compare.malformed(file, place, 'id, fingerprint'));
}

function isRecordable({ id, findings }: CheckResult): boolean {
  return CHECK_ID.test(id) && findings.every(({ fingerprint }) => FINGERPRINT.test(fingerprint));
}
