import { catalogOf, isOurs } from '../messages/catalogs.ts';
import { type ToldRule, toldIn } from './told-rule.ts';

/** How a rule of axe-core is told in our words; null where it has none in that language, and axe-core's own stand. */
export function toldRule(id: string, locale: string): ToldRule | null {
  return isOurs(locale) ? toldIn(catalogOf(locale).axe, id) : null;
}
