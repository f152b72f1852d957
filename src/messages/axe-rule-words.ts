import type { Catalog } from './catalogs.ts';
import type { AxeRuleWords } from './en/axe.ts';

/** axe-core's rule that is told with numbers. */
export const CONTRAST_RULE = 'color-contrast';

/** A rule of axe-core in our words; null for one that has none. */
export function axeRuleWords({ rules }: Catalog['axe'], id: string): AxeRuleWords | null {
  const all: Readonly<Record<string, AxeRuleWords>> = rules;
  return Object.hasOwn(all, id) ? (all[id] ?? null) : null;
}

/** Whom a failure of a rule stops; null for one that has no words of ours. */
export function whyOfRule(axe: Catalog['axe'], id: string): string | null {
  return id === CONTRAST_RULE ? axe.contrast.why : (axeRuleWords(axe, id)?.why ?? null);
}
