/** @typedef {import('./judge-entry.mjs').Verdict} Verdict */

/**
 * Whether a page came out other than it should: an operator not caught, a check that failed
 * without reason, or a page that was not audited.
 *
 * @param {Verdict} verdict
 */
export function isWrong({ status, elsewhere }) {
  return status === 'missed' || status === 'error' || elsewhere.length > 0;
}

/** The table of what was missed or false, then the figures, by shape and in all. @param {Verdict[]} verdicts */
export function printVerdicts(verdicts) {
  printTable(verdicts.flatMap(rows));
  const shapes = [...new Set(verdicts.map(({ shape }) => shape))];
  for (const shape of shapes)
    printFigures(
      shape,
      verdicts.filter((verdict) => verdict.shape === shape),
    );
  if (shapes.length > 1) printFigures('all shapes', verdicts);
}

/** @param {Verdict} verdict */
function rows({ shape, entry, status, missed, elsewhere, untested }) {
  const start = [shape, entry.id];
  const word = status === 'error' ? 'error' : 'missed';
  return [
    ...missed.map((text) => [...start, word, text, entry.title]),
    ...elsewhere.map((id) => [...start, 'false', id, entry.title]),
    ...untested.map((id) => [...start, 'untested', id, entry.title]),
  ];
}

function printTable(table) {
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...table.map((row) => row[column].length)),
  );
  for (const row of table) {
    console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  }
  if (table.length > 0) console.log('');
}

/** @param {string} name @param {Verdict[]} verdicts */
function printFigures(name, verdicts) {
  const of = (kind) => verdicts.filter(({ entry }) => entry.kind === kind);
  const [operators, variants, base] = ['operator', 'variant', 'base'].map(of);
  const caught = operators.filter(({ status }) => status === 'right');
  const unbuilt = operators.filter(({ status }) => status === 'not built yet');
  const wrong = (list) => list.filter(({ elsewhere }) => elsewhere.length > 0).length;
  console.log(`${name}:`);
  console.log(`  operators caught: ${caught.length} of ${operators.length}`);
  if (unbuilt.length > 0)
    console.log(`  operators whose checks are not built yet: ${unbuilt.length}`);
  console.log(`  operators with a failure elsewhere: ${wrong(operators)} of ${operators.length}`);
  console.log(`  fine variants with a failure: ${wrong(variants)} of ${variants.length}`);
  console.log(`  base pages with a failure: ${wrong(base)} of ${base.length}`);
}
