import type { Catalog } from '../messages/catalogs.ts';
import type { Summary, WaySpread, WaySummary } from '../model/report.ts';

/** The same in fewer words: the medians, and what does not work. */
export function briefWayLines({ way }: Summary, { way: { run: say } }: Catalog): string[] {
  if (!way) return [];
  const { best, reading } = way;
  const medians =
    best && reading ? [say.median(String(reading.medianSeconds), String(best.medianSeconds))] : [];
  return asLine([...medians, ...faultsOf(way, say)]);
}

/** The way to the story over a run, in one line of sentences; `show` makes addresses fit to be shown. None where it was not followed. */
export function wayLines(
  { way }: Summary,
  { way: { run: say } }: Catalog,
  show: (text: string) => string,
): string[] {
  if (!way) return [];
  const { best, reading, templates: [longest] = [] } = way;
  const line = [
    ...(best && reading ? [spreadLine(best, reading, say, show)] : []),
    ...(longest?.reading
      ? [
          say.template(
            longest.pages,
            String(longest.reading.medianSeconds),
            show(longest.reading.worst.url),
          ),
        ]
      : []),
    ...faultsOf(way, say),
  ];
  return asLine(line);
}

function asLine(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function faultsOf(
  { brokenPromises, withoutWay }: WaySummary,
  say: Catalog['way']['run'],
): string[] {
  return [
    ...(brokenPromises > 0 ? [say.broken(brokenPromises)] : []),
    ...(withoutWay > 0 ? [say.without(withoutWay)] : []),
  ];
}

function spreadLine(
  best: WaySpread,
  reading: WaySpread,
  say: Catalog['way']['run'],
  show: (text: string) => string,
): string {
  return say.spread(
    String(reading.medianSeconds),
    String(reading.worst.seconds),
    show(reading.worst.url),
    String(best.medianSeconds),
    String(best.worst.seconds),
  );
}
