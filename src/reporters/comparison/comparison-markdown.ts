import { catalogOf } from '../../messages/catalogs.ts';
import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import { changesBetween } from '../changes.ts';
import { changesList } from '../markdown/changes-list.ts';
import { code, escaped } from '../markdown/escape.ts';
import {
  type ComparisonRow,
  differencesOf,
  pagesPhrase,
  rowsByCheck,
  type Say,
  someOf,
  talliesOf,
  verdictOf,
  waysOf,
} from './comparison-rows.ts';

/** A comparison with the report in the file `since` as Markdown, for a comment on a change. */
export function comparisonMarkdown(
  comparison: Comparison,
  locale?: string,
  since = 'report.json',
): string {
  const words = catalogOf(locale);
  const say = words.formats.comparison;
  return `${[
    `# ${say.title}`,
    `**${verdictOf(comparison, say)}**`,
    changesList(changesBetween(comparison, since), words),
    `## ${say.new(...talliesOf(comparison.new))}`,
    ...findingLists(comparison.new, say),
    `## ${say.gone(...talliesOf(comparison.gone))}`,
    ...findingLists(comparison.gone, say),
    `## ${say.unchanged(...talliesOf(comparison.unchanged))}`,
    ...(comparison.unknown.length > 0
      ? [
          `## ${say.unknown(...talliesOf(comparison.unknown))}`,
          ...findingLists(comparison.unknown, say),
        ]
      : []),
    ...[...waysOf(comparison, say), ...differencesOf(comparison, say)].map(({ text, names }) =>
      names.length === 0 ? `${text}.` : `${text}: ${someOf(names, code, say).join(', ')}.`,
    ),
  ].join('\n\n')}\n`;
}

function findingLists(findings: readonly ComparedFinding[], say: Say): string[] {
  return [...rowsByCheck(findings).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return [
      `### ${escaped(say.check(first.checkId, first.impact))}`,
      rows.map((row) => item(row, say)).join('\n'),
    ];
  });
}

function item({ place, message, outcome, pages }: ComparisonRow, say: Say): string {
  const doubt = outcome === 'cantTell' ? ` (${say.doubt})` : '';
  const where = place === '' ? '' : ` ${code(place)}`;
  return `- ${escaped(message)}${doubt}${where}, ${pagesPhrase(pages, code, say)}`;
}
