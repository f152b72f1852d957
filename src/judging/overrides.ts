import type { AuditOptions, Override, PageOptions } from '../model/audit-options.ts';
import { pageTest } from '../support/page-patterns.ts';

type Asked = PageOptions & Pick<AuditOptions, 'overrides'>;

/** The overrides for a page, by its address in the report. */
export function overridesFor({ overrides = [] }: Asked, url: string): Override[] {
  return overrides.filter(({ pages }) => matchesPage(pages, url));
}

/** Whether a page’s address in the report matches one of the patterns. */
export function matchesPage(patterns: readonly string[], url: string): boolean {
  return pageTest(patterns)(url);
}

/** Of these options each has its entries by name, and those of an override come beside them. */
const BY_NAME = ['checks', 'header', 'cookie', 'way'] as const;

/** Options with some of their overrides, later ones over earlier ones. */
export function withOverrides<O extends Asked>(options: O, overrides: readonly Override[]): O {
  const all: PageOptions[] = [options, ...overrides];
  const merged = Object.assign({}, ...all);
  for (const name of BY_NAME) {
    const given = all.map((one) => one[name]).filter((one) => one !== undefined);
    if (given.length > 0) merged[name] = Object.assign({}, ...given);
  }
  delete merged.pages;
  return merged;
}
