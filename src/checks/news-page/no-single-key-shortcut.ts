import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { ShortcutEffect, ShortcutFacts } from '../../model/news-page/keyboard.ts';
import { noSingleKeyShortcutWords } from './no-single-key-shortcut.words.ts';

/** No single printable key does anything, unless it can be turned off. WCAG 2.1.4, ACT ffbc54. */
export const noSingleKeyShortcut = defineCheck({
  id: 'no-single-key-shortcut',
  area: 'news-page',
  words: noSingleKeyShortcutWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.1.4'],
  act: ['ffbc54'],
  techniques: ['G217', 'F99'],
  owner: 'template',
  supersedes: [],
  example: {
    before: "if (event.key === 's') search()",
    after: "if (event.key === 's' && event.ctrlKey) search()",
  },
  needs: ['shortcuts'],
  judge({ shortcuts }, say) {
    const { listens, keys, effects } = shortcuts;
    if (!listens) return inapplicable(say.none);
    const findings = effects
      .filter(({ turnedOffBy }) => turnedOffBy === null)
      .map((effect) => findingFor(effect, shortcuts, say));
    if (findings.length > 0) return found(say.failed, findings);
    return effects.length > 0 ? passed(say.passedTurnedOff) : passed(say.passed(keys));
  },
});

type Say = typeof noSingleKeyShortcutWords.says;

function findingFor(
  { key, effect, mayBeSetBy }: ShortcutEffect,
  { controlsTried }: ShortcutFacts,
  say: Say,
): FindingDraft {
  const message = controlsTried > 0 ? say.shortcutStays : say.shortcut;
  const what = message(key, say.effects[effect]);
  return {
    outcome: mayBeSetBy ? 'cantTell' : 'failed',
    element: mayBeSetBy,
    message: mayBeSetBy ? say.maybeSet(what) : what,
    fix: say.fix,
    data: { key, effect, controlsTried },
  };
}
