import { keyOf } from '../model/element-ref.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Heading } from '../model/headings/headings.ts';
import type { CheckResult, OutlineEntry } from '../model/report.ts';

/**
 * The outline as a screen reader gets it, in the order of the page, with what the checks of the
 * headings found about each of them. Lines that only look like headings have no level.
 */
export function outlineOf(
  { headings }: Evidence['probes'],
  checks: readonly CheckResult[],
): OutlineEntry[] {
  if (headings?.status !== 'ok') return [];
  const faults = faultsByPlace(checks);
  const entry = (
    level: number | null,
    text: string,
    { element, region }: Pick<Heading, 'element'> & Partial<Pick<Heading, 'region'>>,
  ): OutlineEntry => ({
    level,
    text,
    selector: element.selector,
    region: region?.kind ?? 'story',
    box: element.box,
    faults: faults.get(keyOf(element)) ?? [],
  });
  const entries = headings.value.headings
    .filter(({ swallowedBy }) => !swallowedBy)
    .map((heading) => entry(heading.level, heading.name, heading));
  for (const fake of headings.value.fakes) {
    const line = entry(null, fake.text, fake);
    if (line.faults.length > 0) entries.splice(placeFor(line, entries), 0, line);
  }
  return entries;
}

/** Behind the last heading above it; the headings themselves stay in the order of the page. */
function placeFor({ box }: OutlineEntry, entries: readonly OutlineEntry[]): number {
  const above = entries.findLastIndex((other) => other.box && box && other.box.y <= box.y);
  return above + 1;
}

type Fault = OutlineEntry['faults'][number];

function faultsByPlace(checks: readonly CheckResult[]): Map<string, Fault[]> {
  const faults = new Map<string, Fault[]>();
  for (const { id, area, findings } of checks) {
    if (area !== 'headings') continue;
    for (const finding of findings) {
      const { outcome, message } = finding;
      const place = keyOf(finding);
      faults.set(place, [...(faults.get(place) ?? []), { checkId: id, outcome, message }]);
    }
  }
  return faults;
}
