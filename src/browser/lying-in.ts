import type { Evidence } from '../model/evidence.ts';
import { within } from '../support/within.ts';
import { callPage } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';

const LIMIT_MS = 5000;

/**
 * Of the elements that evidence names, those that lie in what each selector matches, by their keys (`keyOf`). Asked
 * of the page as it is now; what is no longer there lies in nothing.
 */
export async function lyingIn(
  { world }: LoadedPage,
  probes: Evidence['probes'],
  selectors: readonly string[],
): Promise<Record<string, string[]>> {
  if (selectors.length === 0) return {};
  const ways = [...waysIn(probes).entries()];
  const asking = callPage(world, 'page.lieIn', [ways.map(([, way]) => way), [...selectors]]);
  // A page that does not answer has nothing left out.
  const found = await within(asking, LIMIT_MS, 'Looking what lies where').catch(() => []);
  return Object.fromEntries(
    selectors.map((selector, at) => [
      selector,
      (found[at] ?? []).flatMap((place) => ways[place]?.[0] ?? []),
    ]),
  );
}

/** The way in to each element, by its key, wherever evidence names one: ours as `selector`, axe-core’s as `target`. */
function waysIn(value: unknown, found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inside] of Object.entries(value)) {
    if (/^(?:selector|target)$/.test(name) && Array.isArray(inside)) {
      const way = inside.flat().filter((step) => typeof step === 'string');
      found.set(way.join(' '), way);
    } else waysIn(inside, found);
  }
  return found;
}
