/**
 * What the audit of one page says of the entry that it was made by.
 *
 * `status` is `right`, `missed` (an expected check did not fail), `not built yet` (an expected check
 * does not exist), or `error` (the page was not audited). `missed` and `elsewhere` name checks:
 * those that should have failed, with what they said, and those that failed and should not have.
 *
 * @typedef {{ shape: string, entry: import('./catalogue.mjs').Entry,
 *   status: 'right' | 'missed' | 'not built yet' | 'error',
 *   missed: string[], elsewhere: string[], untested: string[] }} Verdict
 */

/**
 * @param {import('./catalogue.mjs').Entry} entry
 * @param {string} shape
 * @param {import('../../dist/index.js').PageReport | undefined} report
 * @param {ReadonlySet<string>} known ids of the checks that exist
 * @returns {Verdict}
 */
export function judgeEntry(entry, shape, report, known) {
  if (!report || report.error) {
    const why = report?.error?.message ?? 'The page is not in the report.';
    return { shape, entry, status: 'error', missed: [why], elsewhere: [], untested: [] };
  }
  const outcomes = new Map(report.checks.map(({ id, outcome }) => [id, outcome]));
  const withOutcome = (wanted) =>
    [...outcomes.keys()].filter((id) => known.has(id) && outcomes.get(id) === wanted);
  const expected = entry.expect.map((ids) => [ids].flat());
  const allowed = [...expected.flat(), ...entry.also];
  const missing = expected.filter((ids) => !ids.some((id) => outcomes.get(id) === 'failed'));
  const common = {
    shape,
    entry,
    elsewhere: withOutcome('failed').filter((id) => !allowed.includes(id)),
    untested: withOutcome('untested'),
  };
  if (expected.some((ids) => !ids.some((id) => known.has(id)))) {
    return { ...common, status: 'not built yet', missed: [] };
  }
  const missed = missing.map((ids) =>
    ids.map((id) => `${id} ${outcomes.get(id) ?? 'did not run'}`).join(' / '),
  );
  return { ...common, status: missed.length > 0 ? 'missed' : 'right', missed };
}
