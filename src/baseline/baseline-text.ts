import type { BaselineLine } from '../model/baseline.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { readNote, withoutMark, writtenNote } from './line-notes.ts';

const VERSION = 1;

/** What stands at the top of a baseline's file, in every language: it is the file's, and others read it. */
const HEAD = [
  'What presscheck found and is known. “presscheck baseline” writes this file, “--baseline” reads it.',
  'A line: check, outcome, pages (* and ** are patterns), on how many pages, fingerprint, place.',
  'At its end may stand why, and the last day: ## until 2026-12-31: the new template comes',
];

/** A baseline's text; the same lines in any order give the same text. */
export function formatBaseline(lines: readonly BaselineLine[]): string {
  const head = [`# presscheck baseline ${VERSION}`, ...HEAD.map((line) => `# ${line}`)];
  const written = lines.map((line) => {
    const { checkId, outcome, pages, count, key, place } = line;
    const finding =
      `${checkId} ${outcome} ${pages} ${count} ${key} ${withoutMark(place).replace(/\s+/g, ' ')}`.trim();
    return finding + writtenNote(line);
  });
  return `${[...head, ...[...new Set(written)].sort()].join('\n')}\n`;
}

/** The lines of a baseline's text; `file` is named in errors. */
export function parseBaseline(text: string, file: string): BaselineLine[] {
  const [head = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  requireVersion(head, file);
  return rest.flatMap((line, at) => {
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
      throw new UsageError((say) => say.baseline.conflict(file, at + 2));
    if (line.trim() === '' || line.startsWith('#')) return [];
    const parsed = parseLine(line);
    if ('problem' in parsed)
      throw new UsageError((say) => say.baseline.malformed(file, at + 2, parsed.problem(say)));
    return [parsed];
  });
}

function requireVersion(head: string, file: string): void {
  const version = /^# presscheck baseline (\d+)\s*$/.exec(head)?.[1];
  if (version === undefined) throw new UsageError((say) => say.baseline.none(file));
  if (Number(version) > VERSION) throw new UsageError((say) => say.baseline.newer(file, version));
}

function parseLine(line: string): BaselineLine | { problem: Tell } {
  const fields = line.trim().split(/\s+/);
  const [checkId = '', outcome = '', pages = '', count = '', key = ''] = fields;
  if (fields.length < 5) return { problem: (say) => say.baseline.fields(fields.length) };
  if (outcome !== 'failed' && outcome !== 'cantTell')
    return { problem: (say) => say.baseline.outcome(outcome) };
  if (!/^[1-9]\d{0,8}$/.test(count)) return { problem: (say) => say.baseline.count(count) };
  if (!/^(?:part-)?[0-9a-f]{16}(?:-\d+)?$/.test(key))
    return { problem: (say) => say.baseline.key(key) };
  const rest = readNote(fields.slice(5).join(' '));
  if (!rest) return { problem: (say) => say.baseline.until };
  return { checkId, outcome, pages, count: Number(count), key, place: rest.place, ...rest.note };
}
