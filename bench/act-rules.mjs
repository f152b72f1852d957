// Which test cases of the W3C's ACT rules come out as they should: a table by rule, in Markdown.
//
//   node bench/act-rules.mjs FOLDER [rule…]
//
// FOLDER holds cases.json (ruleId, outcome and file of each case), focus.json (rule ids by group)
// and the cases with their assets. A case counts as failed when a check or an axe rule that
// implements its rule failed. Exits 1 where a passed or inapplicable case has such a failure.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { audit } from '../dist/index.js';

/** Mechanisms for bypassing blocks, of which a page needs one: lacking one of them fails nobody. */
const MECHANISMS = new Set(['ye5d6e', '047fe0', 'b40fd1', '3e12e1']);
/** Whether words describe what they stand for takes a reader. */
const READERS_JUDGEMENT = new Set(['b49b2e', 'c4a8a4', 'aizyf1', '5effbb']);

const [folder, ...only] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of the test cases: node bench/act-rules.mjs FOLDER [rule…]');
  process.exit(2);
}
const groups = JSON.parse(readFileSync(resolve(folder, 'focus.json'), 'utf8'));
const rules = only.length > 0 ? only : Object.values(groups).flat();
const cases = JSON.parse(readFileSync(resolve(folder, 'cases.json'), 'utf8')).filter(
  ({ ruleId, file }) => rules.includes(ruleId) && /\.x?html?$/.test(file),
);
const report = await audit({
  targets: cases.map(({ file }) => resolve(folder, file)),
  root: resolve(folder),
  standard: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  hermetic: true,
  failOn: 'never',
}).report;

const results = cases.map((testCase) => ({ ...testCase, ...outcomeOf(testCase) }));
console.log('| rule | failed cases | found | cannot tell | other cases | falsely failed | by |');
console.log('| --- | --: | --: | --: | --: | --: | --- |');
for (const rule of rules)
  console.log(
    row(
      rule,
      results.filter(({ ruleId }) => ruleId === rule),
    ),
  );
const counted = results.filter(
  ({ ruleId }) => !MECHANISMS.has(ruleId) && !READERS_JUDGEMENT.has(ruleId),
);
const failing = counted.filter(({ outcome }) => outcome === 'failed');
const found = failing.filter(({ by }) => by.length > 0);
const false_ = results.filter(({ outcome, by }) => outcome !== 'failed' && by.length > 0);
console.log(
  `\nFound ${found.length} of ${failing.length} failed cases (${percent(found.length, failing.length)}), without the mechanisms and what takes a reader; ${false_.length} of the others failed falsely.`,
);
for (const { ruleId, file, outcome, by, error, unsure } of results) {
  if (error) console.log(`  ${file}: ${error}`);
  if (outcome !== 'failed' && by.length > 0) console.log(`  false: ${file}: ${by.join(', ')}`);
  if (outcome === 'failed' && by.length === 0)
    console.log(
      `  not found: ${file}${unsure.length > 0 ? ` (cannot tell: ${unsure.join(', ')})` : ''}${READERS_JUDGEMENT.has(ruleId) || MECHANISMS.has(ruleId) ? ', not counted' : ''}`,
    );
}
process.exit(false_.length > 0 ? 1 : 0);

function outcomeOf({ ruleId, file }) {
  const page = report.pages.find(({ target }) => target.endsWith(file));
  const own = page?.checks.filter(({ act }) => act.includes(ruleId)) ?? [];
  const withOutcome = (outcome) =>
    own.filter((check) => check.outcome === outcome).map(({ id }) => id);
  return {
    by: withOutcome('failed'),
    unsure: withOutcome('cantTell'),
    error: page ? (page.error?.message ?? null) : 'not in the report',
  };
}

function row(rule, ofRule) {
  const failing = ofRule.filter(({ outcome }) => outcome === 'failed');
  const others = ofRule.filter(({ outcome }) => outcome !== 'failed');
  const count = (list, key) => list.filter((one) => one[key].length > 0).length;
  const by = [...new Set(ofRule.flatMap(({ by }) => by))].join(', ');
  return `| ${rule} ${ofRule[0]?.ruleName ?? ''} | ${failing.length} | ${count(failing, 'by')} | ${count(failing, 'unsure')} | ${others.length} | ${count(others, 'by')} | ${by} |`;
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
