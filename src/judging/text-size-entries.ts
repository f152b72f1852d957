import type { CheckResult, TextSizeEntry } from '../model/report.ts';
import type { SizeControlsFacts, SizeMember, SizePress } from '../model/text-size/size-controls.ts';
import { worstAt } from './worst-at.ts';

/** The sizes that the page’s own controls gave the story, in the order of their first press. */
export function textSizeEntries(
  { controls, fontSizePx }: SizeControlsFacts,
  checks: readonly CheckResult[],
): TextSizeEntry[] {
  const entries = new Map<string, TextSizeEntry>();
  for (const { members, presses } of controls) {
    for (const { member, after } of withoutWayBack(presses, members)) {
      const found = members[member];
      if (!found || fontSizePx === null) continue;
      const name = found.name || found.label;
      const ratio = Math.round(after * 100) / 100;
      const outcome = worstAt(checks, found.element, 'text-size');
      const entry = { name, fontSizePx: Math.round(fontSizePx * after * 10) / 10, ratio, outcome };
      entries.set(`${name} ${ratio}`, entry);
    }
  }
  return [...entries.values()];
}

/** Nearer to the usual size than this is that size. */
const ROUNDING = 0.005;

/**
 * The presses that changed the size; of a part that leads from the other sizes to its own by way of the
 * usual one, those beyond that: a “smaller” is not there for 140 %.
 */
function withoutWayBack(
  presses: readonly SizePress[],
  members: readonly SizeMember[],
): readonly SizePress[] {
  const isOwn = ({ member, after }: SizePress) => {
    const aim = members[member]?.aim;
    return aim === 'smaller' ? after < 1 - ROUNDING : aim !== 'larger' || after > 1 + ROUNDING;
  };
  const changes = presses.filter(({ before, after }) => before !== after);
  const withOwn = new Set(changes.filter(isOwn).map(({ member }) => member));
  return changes.filter((press) => isOwn(press) || !withOwn.has(press.member));
}
