import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import { code, escaped } from '../markdown/escape.ts';
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

/** A comparison as Markdown, for a comment on a change. */
export function comparisonMarkdown(comparison: Comparison): string {
  return `${[
    `# ${say.title}`,
    `**${say.verdict(isWorse(comparison), comparison.pages.both)}**`,
    `## ${say.new(...talliesOf(comparison.new))}`,
    ...findingLists(comparison.new),
    `## ${say.gone(...talliesOf(comparison.gone))}`,
    ...findingLists(comparison.gone),
    `## ${say.unchanged(...talliesOf(comparison.unchanged))}`,
    ...differencesOf(comparison).map(
      ({ text, names }) => `${text}: ${someOf(names, code).join(', ')}.`,
    ),
  ].join('\n\n')}\n`;
}

function findingLists(findings: readonly ComparedFinding[]): string[] {
  return [...rowsByCheck(findings).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return [`### ${escaped(say.check(first.checkId, first.impact))}`, rows.map(item).join('\n')];
  });
}

function item({ place, message, outcome, pages }: ComparisonRow): string {
  const doubt = outcome === 'cantTell' ? ` (${say.doubt})` : '';
  const where = place === '' ? '' : ` ${code(place)}`;
  return `- ${escaped(message)}${doubt}${where}, ${pagesPhrase(pages, code)}`;
}
