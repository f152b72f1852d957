import type { Level } from './outcome.ts';

/** What a run is held to: a WCAG version and level, or the good practice beside it. */
export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
export type Standard = (typeof STANDARDS)[number];

/** axe-core's tags for each standard; each WCAG version includes the ones before it. */
const AXE_TAGS: Record<Standard, readonly string[]> = {
  wcag2a: ['wcag2a'],
  wcag2aa: ['wcag2a', 'wcag2aa'],
  wcag21aa: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  wcag22aa: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice': ['best-practice'],
};

export function axeTags(standards: readonly Standard[]): string[] {
  return [...new Set(standards.flatMap((standard) => AXE_TAGS[standard]))];
}

/** Success criteria that WCAG 2.0 did not have yet, by the version that brought them. */
const ADDED_IN: Record<string, '2.1' | '2.2'> = {
  '1.3.4': '2.1',
  '1.3.5': '2.1',
  '1.4.10': '2.1',
  '1.4.11': '2.1',
  '1.4.12': '2.1',
  '1.4.13': '2.1',
  '2.1.4': '2.1',
  '2.5.1': '2.1',
  '2.5.2': '2.1',
  '2.5.3': '2.1',
  '2.5.4': '2.1',
  '4.1.3': '2.1',
  '2.4.11': '2.2',
  '2.5.7': '2.2',
  '2.5.8': '2.2',
  '3.2.6': '2.2',
  '3.3.7': '2.2',
  '3.3.8': '2.2',
};

/** Whether a check of this level and these success criteria belongs to one of the standards. */
export function belongsTo(
  check: { level: Level; wcag: readonly string[] },
  standards: readonly Standard[],
): boolean {
  return standards.some((standard) => covers(standard, check));
}

function covers(standard: Standard, check: { level: Level; wcag: readonly string[] }): boolean {
  if (standard === 'best-practice') return check.level === 'best-practice';
  if (check.level === 'best-practice' || check.level === 'AAA') return false;
  if (standard === 'wcag2a' && check.level !== 'A') return false;
  if (standard === 'wcag22aa' || check.wcag.length === 0) return true;
  const known = standard === 'wcag21aa' ? ['2.0', '2.1'] : ['2.0'];
  return check.wcag.some((criterion) => known.includes(ADDED_IN[criterion] ?? '2.0'));
}

/** The tag that axe-core gives a rule of this level, such as `wcag21aa`: of the first version with one of its criteria. */
export function axeTagOf({ level, wcag }: { level: Level; wcag: readonly string[] }): string {
  if (level === 'best-practice') return level;
  const [first = '2.0'] = wcag.map((criterion) => ADDED_IN[criterion] ?? '2.0').sort();
  return `wcag${first === '2.0' ? '2' : first.replace('.', '')}${level.toLowerCase()}`;
}
