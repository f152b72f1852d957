import { inQuotes, oddName } from './odd-names.ts';
import { ARIA, PLAIN } from './odd-values.ts';
import type { Random } from './random.ts';

/** A few attributes with odd values, at times the same one twice. */
export function oddAttributes(random: Random): string {
  if (random.chance(0.45)) return '';
  return random.repeat(1 + random.below(4), () => ` ${oneAttribute(random)}`);
}

function oneAttribute(random: Random): string {
  const kind = random.below(20);
  if (kind < 4) return `id="${oddName(random)}"`;
  if (kind < 6)
    return `class="${oddName(random)} ${random.pick(['sticky', 'menu', 'sr-only', 'font-size'])}"`;
  if (kind === 6) return `name="${oddName(random)}"`;
  if (kind === 7)
    return `data-${random.pick(['x', '-', 'long'])}="${'x'.repeat(random.pick([1, 100, 20_000]))}"`;
  const table = kind < 13 ? ARIA : PLAIN;
  const name = random.pick(Object.keys(table));
  return `${name}="${inQuotes(random.pick(table[name] ?? ['']))}"`;
}
