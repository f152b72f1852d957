import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HeardSizePart, HeardUtterance } from '../../model/listening/heard.ts';
import { wordsOf } from '../../model/listening/words-heard.ts';
import { quoted, unheard } from '../unheard.ts';
import { sizeControlAnnouncedWords } from './size-control-announced.words.ts';

/** A screen reader says what a text-size control is called, what it is, which size is on, and that it changed. WCAG 4.1.2. */
export const sizeControlAnnounced = defineCheck({
  id: 'size-control-announced',
  area: 'text-size',
  words: sizeControlAnnouncedWords,
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2'],
  act: [],
  techniques: ['ARIA5', 'H44', 'ARIA22'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<span class="on" tabindex="0">A+</span>',
    after: '<button aria-pressed="true">Large text</button>',
  },
  needs: ['heard'],
  judge({ heard }, say) {
    if (heard.sizeParts === null) return unheard(heard, 'sizeParts', say);
    const parts = heard.sizeParts.filter(({ reached }) => reached);
    if (parts.length === 0) return inapplicable(say.none);
    const sizes = parts.filter(({ aim }) => aim === 'size').length;
    const findings = parts.flatMap((part) => findingFor(part, sizes > 1, say));
    if (findings.length === 0) return passed(say.passed);
    const isSure = findings.some(({ outcome }) => outcome === 'failed');
    return found(isSure ? say.failed : say.unsure, findings);
  },
});

type Say = typeof sizeControlAnnouncedWords.says;

const ROLE =
  /\b(?:button|link|radio|combo box|list box|list item|menu|menu item|slider|check box|switch|spin button|tab)\b/i;
const STATE = /\b(?:not )?(?:pressed|selected|checked|current|on|off)\b/i;

function findingFor(part: HeardSizePart, isChoice: boolean, say: Say): FindingDraft[] {
  const { element, label, before, atPress, after } = part;
  const data = { before: quoted(before), atPress: quoted(atPress ?? []), after: quoted(after) };
  const at = (outcome: FindingDraft['outcome'], message: string, fix: string) => [
    { outcome, element, message, fix, data },
  ];
  if (before.length === 0) return at('cantTell', say.silent(label), say.fixSilent);
  const said = quoted(before);
  if (!ROLE.test(said)) return at('failed', say.noRole(said), say.fixRole);
  if (!hasName(said)) return at('failed', say.noName(said), say.fixName);
  if (isChoice && part.aim === 'size' && !saysState(part))
    return at('failed', say.noState(said), say.fixState);
  return isChangeUntold(part) ? at('cantTell', say.untold(said), say.fixUntold) : [];
}

/** Whether anything is left of it without its role and state. */
function hasName(said: string): boolean {
  const all = new RegExp(
    `${ROLE.source}|${STATE.source}|\\btoggle\\b|\\bpush\\b|\\bunavailable\\b|\\bnot\\b`,
    'gi',
  );
  // “A+” and “+” are names too, to be judged by others.
  return wordsOf(said.replace(all, ' ')).length > 0 || /[+\-−–]/.test(said);
}

function saysState({ before, atPress, after }: HeardSizePart): boolean {
  return [before, atPress ?? [], after].some((heard) => heard.some(({ text }) => STATE.test(text)));
}

/** The text has another size, and neither the press nor coming back says anything new. */
function isChangeUntold({ before, atPress, after, resized }: HeardSizePart): boolean {
  if (!resized || atPress === null || atPress.length > 0) return false;
  return after.length === 0 || textOf(after) === textOf(before);
}

function textOf(utterances: readonly HeardUtterance[]): string {
  return utterances.map(({ text }) => text).join(' ');
}
