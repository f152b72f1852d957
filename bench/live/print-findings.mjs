/**
 * Prints one line a check, stack and outcome: how often, and the first of them as an example.
 *
 * @param {import('./findings.mjs').Finding[]} findings
 */
export function printFindings(findings) {
  const groups = new Map();
  for (const one of findings) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  console.log('| check | stack | outcome | count | for example |');
  console.log('| --- | --- | --- | --: | --- |');
  for (const [group, found] of [...groups].sort()) {
    const [{ story, message, html }] = found;
    console.log(`| ${group} | ${found.length} | ${cell(`${story}: ${message} ${html}`)} |`);
  }
}

function groupOf({ check, stack, outcome }) {
  return `${check} | ${stack} | ${outcome}`;
}

function cell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** Prints what one list of findings has and the other has not. */
export function printDifference(title, findings) {
  console.log(`${title}: ${findings.length}`);
  for (const { stack, story, check, outcome, selector, message } of findings) {
    console.log(
      `  ${stack} ${story}: ${check} ${outcome} at ${selector || 'the page'}: ${message}`,
    );
  }
}
