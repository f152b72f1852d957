import type { Catalog } from '../messages/catalogs.ts';
import type { Summary, WaySpread } from '../model/report.ts';

/** The way to the story over a run, in one line of sentences; `show` makes addresses fit to be shown. None where it was not followed. */
export function wayLines(
  { way }: Summary,
  { way: { run: say } }: Catalog,
  show: (text: string) => string,
): string[] {
  if (!way) return [];
  const { best, reading, templates: [longest] = [], brokenPromises, withoutWay } = way;
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
    ...(brokenPromises > 0 ? [say.broken(brokenPromises)] : []),
    ...(withoutWay > 0 ? [say.without(withoutWay)] : []),
  ];
  return [line.join(' ')];
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
