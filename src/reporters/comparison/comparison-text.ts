import picocolors from 'picocolors';
import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import { printable } from '../printable.ts';
import {
  type ComparisonRow,
  differencesOf,
  isWorse,
  pagesPhrase,
  rowsByCheck,
  someOf,
  talliesOf,
} from './comparison-rows.ts';
import { COMPARISON_SENTENCES as say } from './sentences.ts';

/** A comparison for the terminal: what is new, what is gone, and what cannot be compared. */
export function comparisonText(comparison: Comparison, options: { color: boolean }): string {
  const { red, green, bold, dim } = picocolors.createColors(options.color);
  const worse = isWorse(comparison);
  return [
    (worse ? red : bold)(say.new(...talliesOf(comparison.new))),
    ...findingLines(comparison.new),
    bold(say.gone(...talliesOf(comparison.gone))),
    ...findingLines(comparison.gone),
    bold(say.unchanged(...talliesOf(comparison.unchanged))),
    ...differencesOf(comparison).map(
      ({ text, names }) => `${text}: ${dim(someOf(names, printable).join(', '))}`,
    ),
    (worse ? red : green)(say.verdict(worse, comparison.pages.both)),
  ].join('\n');
}

function findingLines(findings: readonly ComparedFinding[]): string[] {
  return [...rowsByCheck(findings).values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [`  ${say.check(first.checkId, first.impact)}`, ...rows.flatMap(rowLines)] : [];
  });
}

function rowLines({ place, message, outcome, pages }: ComparisonRow): string[] {
  const doubt = outcome === 'cantTell' ? ` (${say.doubt})` : '';
  return [
    `    ${printable(message)}${doubt}`,
    ...(place === '' ? [] : [`      ${printable(place)}`]),
    `      ${pagesPhrase(pages, printable)}`,
  ];
}
