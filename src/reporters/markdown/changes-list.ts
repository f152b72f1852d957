import type { Catalog } from '../../messages/catalogs.ts';
import type { Changes } from '../../model/changes.ts';
import { code } from './escape.ts';

/** What became of the findings, in three lines of Markdown. */
export function changesList(changes: Changes, { formats }: Catalog): string {
  const say = formats.markdown.changes;
  const lines = [
    say.new(changes.new),
    say.fixed(changes.fixed),
    say.still(changes.still, code(changes.since)),
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}
