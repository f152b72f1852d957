import type { Random } from '../random.ts';
import { CHANGES } from './changes.ts';
import { LEAVES } from './leaves.ts';
import { OVERRIDES } from './overrides.ts';
import { STEALS } from './steals.ts';
import { STRAINS } from './strains.ts';

/** What leaves the page, or takes its text away, is rarer: most such pages cannot be audited at all. */
const KINDS = [
  OVERRIDES,
  OVERRIDES,
  OVERRIDES,
  CHANGES,
  CHANGES,
  CHANGES,
  STEALS,
  STEALS,
  STEALS,
  STRAINS,
  STRAINS,
  LEAVES,
];

const WHEN: readonly ((body: string, random: Random) => string)[] = [
  (body) => body,
  (body) => body,
  (body, random) => `setTimeout(() => { ${body} }, ${random.pick([0, 100, 700, 2000, 5000])})`,
  (body) => `addEventListener('load', () => { ${body} })`,
  (body) => `document.addEventListener('DOMContentLoaded', () => { ${body} })`,
  (body, random) =>
    `addEventListener('${random.pick(['focusin', 'keydown', 'resize', 'scroll', 'click', 'pointermove', 'blur'])}', () => { ${body} }, { once: ${random.chance(0.7)} })`,
  (body) =>
    `{ let n = 0; const t = setInterval(() => { if (++n > 60) clearInterval(t); ${body} }, 200) }`,
  (body) => `try { ${body} } finally { throw new Error('thrown on purpose') }`,
];

/** A script that does a few odd things, now or later. */
export function oddScript(random: Random): string {
  const acts = random.repeat(1 + random.below(3), () => {
    const act = random.pick(random.pick(KINDS));
    return `${random.pick(WHEN)(act, random)};\n`;
  });
  return `<script${random.pick(['', '', '', ' type=module', ' async'])}>${acts}</script>`;
}
