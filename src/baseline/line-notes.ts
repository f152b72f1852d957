import type { BaselineLine } from '../model/baseline.ts';

/** What a line says for people beside its finding: why it is left, and until when. */
type LineNote = Pick<BaselineLine, 'reason' | 'until'>;

/** What no place has: see `withoutMark`. */
const MARK = ' ## ';

/** The note as it stands at the end of a line: ` ## until 2026-12-31: the new footer comes`; empty for none. */
export function writtenNote({ reason, until }: LineNote): string {
  const parts = [until === undefined ? '' : `until ${until}`, oneLine(reason ?? '')];
  const text = parts.filter(Boolean).join(': ');
  return text === '' ? '' : MARK + text;
}

/** A text of a page that is not taken for a note. */
export function withoutMark(place: string): string {
  return place.replaceAll('##', '# #');
}

function oneLine(text: string): string {
  return withoutMark(text.replace(/\s+/g, ' ').trim());
}

/** The rest of a line without its note, and that; null for a date that is none. */
export function readNote(rest: string): { place: string; note: LineNote } | null {
  const at = rest.lastIndexOf(MARK.trimStart());
  if (at < 0) return { place: rest, note: {} };
  const text = rest.slice(at + MARK.trimStart().length).trim();
  const [, until, reason = ''] = /^until\s+(\S+?)(?::\s*(.*)|)$/s.exec(text) ?? [
    null,
    undefined,
    text,
  ];
  if (until !== undefined && !isDate(until)) return null;
  return {
    place: rest.slice(0, at).trim(),
    note: { ...(until === undefined ? {} : { until }), ...(reason ? { reason } : {}) },
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Lines with the notes that lines before them had of the same finding, on the same pages or on others. Pure. */
export function withNotesOf(
  lines: readonly BaselineLine[],
  old: readonly BaselineLine[],
): BaselineLine[] {
  const noted = old.filter(({ reason, until }) => (reason ?? until) !== undefined);
  if (noted.length === 0) return [...lines];
  return lines.map((line) => {
    const same = noted.filter(
      ({ checkId, key, outcome }) =>
        checkId === line.checkId && key === line.key && outcome === line.outcome,
    );
    const { reason, until } = same.find(({ pages }) => pages === line.pages) ?? same[0] ?? {};
    return {
      ...line,
      ...(reason === undefined ? {} : { reason }),
      ...(until === undefined ? {} : { until }),
    };
  });
}
