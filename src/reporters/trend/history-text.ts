import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { History, HistoryEntry } from '../../model/history.ts';
import { AREAS, IMPACTS } from '../../model/outcome.ts';
import { shortTime } from './short-time.ts';

/** So many runs are shown, the last ones. */
const MOST_ROWS = 20;
const MOST_POINTS = 60;
const HEIGHT = 8;

/** A history for the terminal: its runs as a table, the failed findings as a drawn line, and what the last run changed. */
export function historyText({ entries }: History, locale?: string): string {
  const { common, formats } = catalogOf(locale);
  const say = formats.history;
  const rows = entries.slice(-MOST_ROWS).map((entry) => rowOf(entry, common));
  const more = entries.length - rows.length;
  return [
    ...tableOf([headsOf(common), ...rows]),
    ...(more > 0 ? [say.earlier(more)] : []),
    '',
    ...drawn(
      entries.slice(-MOST_POINTS).map(({ failed }) => failed.total),
      say.line,
    ),
    ...changesIn(entries, common, say),
  ].join('\n');
}

type Say = Catalog['formats']['history'];
type Common = Catalog['common'];

function headsOf({ impacts, historyColumns }: Common): string[] {
  const { at, commit, outcome, pages, failed, way, seconds } = historyColumns;
  const names = IMPACTS.toReversed().map((impact) => impacts[impact]);
  return [at, commit, outcome, pages, failed, ...names, way, seconds];
}

function rowOf({ at, commit, outcome, pages, failed, way, durationMs }: HistoryEntry, say: Common) {
  return [
    shortTime(at),
    commit?.slice(0, 8) ?? '-',
    say.runOutcomes[outcome],
    ...[pages.total, failed.total].map(String),
    ...IMPACTS.toReversed().map((impact) => String(failed.impacts[impact])),
    way.reading === null ? '-' : String(way.reading),
    (durationMs / 1000).toFixed(1),
  ];
}

/** Words stand to the left of their column, numbers to the right. */
const WORDS = 3;

function tableOf(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => cells[at]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, at) =>
        at < WORDS ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A line over the values, one column each, in characters that every terminal has. */
function drawn(values: readonly number[], title: string): string[] {
  if (values.length < 2) return [];
  const most = Math.max(...values, 1);
  const rowsOf = values.map((value) => Math.round((value / most) * (HEIGHT - 1)));
  const label = (row: number) => (row === HEIGHT - 1 ? String(most) : row === 0 ? '0' : '');
  const width = String(most).length;
  const lines = Array.from({ length: HEIGHT }, (_, at) => {
    const row = HEIGHT - 1 - at;
    const marks = rowsOf.map((here, column) => markAt(row, here, rowsOf[column - 1] ?? here));
    return `${label(row).padStart(width)} |${marks.join('')}`.trimEnd();
  });
  return [title, ...lines, `${' '.repeat(width)} +${'-'.repeat(values.length)}`];
}

/** The value itself, or the way there from the one before. */
function markAt(row: number, here: number, before: number): string {
  if (row === here) return '*';
  return row > Math.min(here, before) && row < Math.max(here, before) ? '|' : ' ';
}

/** What became of each area since the run before. */
function changesIn(entries: readonly HistoryEntry[], { areas }: Common, say: Say): string[] {
  const [before, last] = entries.slice(-2);
  if (!before || !last) return [];
  const told = AREAS.flatMap((area) => {
    const [old, now] = [before.failed.areas[area], last.failed.areas[area]];
    return now === undefined ? [] : [say.area(areas[area], now, signed(now - (old ?? 0)))];
  });
  return ['', say.last(told.join(', '))];
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}
