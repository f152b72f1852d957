import picocolors from 'picocolors';
import { catalogOf } from '../../messages/catalogs.ts';
import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import { printable } from '../printable.ts';
import {
  type ComparisonRow,
  differencesOf,
  isWorse,
  pagesPhrase,
  rowsByCheck,
  type Say,
  someOf,
  talliesOf,
  verdictOf,
  waysOf,
} from './comparison-rows.ts';

/** A comparison for the terminal: what is new, what is gone, and what cannot be compared. */
export function comparisonText(
  comparison: Comparison,
  options: { color: boolean; locale?: string },
): string {
  const say = catalogOf(options.locale).formats.comparison;
  const { red, green, bold, dim } = picocolors.createColors(options.color);
  const worse = isWorse(comparison);
  return [
    (worse ? red : bold)(say.new(...talliesOf(comparison.new))),
    ...findingLines(comparison.new, say),
    bold(say.gone(...talliesOf(comparison.gone))),
    ...findingLines(comparison.gone, say),
    bold(say.unchanged(...talliesOf(comparison.unchanged))),
    ...(comparison.unknown.length > 0
      ? [
          bold(say.unknown(...talliesOf(comparison.unknown))),
          ...findingLines(comparison.unknown, say),
        ]
      : []),
    ...[...waysOf(comparison, say), ...differencesOf(comparison, say)].map(({ text, names }) =>
      names.length === 0 ? text : `${text}: ${dim(someOf(names, printable, say).join(', '))}`,
    ),
    (worse ? red : green)(verdictOf(comparison, say)),
  ].join('\n');
}

/** Findings by check, each place with the pages that it is on. */
export function findingLines(findings: readonly ComparedFinding[], say: Say): string[] {
  return [...rowsByCheck(findings).values()].flatMap((rows) => {
    const [first] = rows;
    return first
      ? [
          `  ${say.check(first.checkId, first.impact)}`,
          ...rows.flatMap((row) => rowLines(row, say)),
        ]
      : [];
  });
}

function rowLines({ place, message, outcome, pages }: ComparisonRow, say: Say): string[] {
  const doubt = outcome === 'cantTell' ? ` (${say.doubt})` : '';
  return [
    `    ${printable(message)}${doubt}`,
    ...(place === '' ? [] : [`      ${printable(place)}`]),
    `      ${pagesPhrase(pages, printable, say)}`,
  ];
}
