import { noSingleKeyShortcutWords } from '../../messages/en/no-single-key-shortcut.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { ShortcutEffect, ShortcutFacts } from '../../model/keyboard.ts';

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
  needs: ['shortcuts'],
  judge({ shortcuts }) {
    const { listens, keys, effects } = shortcuts;
    if (!listens) return inapplicable('No script of the page listens to keys.');
    const findings = effects
      .filter(({ turnedOffBy }) => turnedOffBy === null)
      .map((effect) => findingFor(effect, shortcuts));
    if (findings.length > 0) return found('Single keys do something by themselves.', findings);
    return effects.length > 0
      ? passed('The page has single-key shortcuts, which a control of it turns off.')
      : passed(`None of ${keys} printable keys did anything.`);
  },
});

function findingFor(
  { key, effect }: ShortcutEffect,
  { controlsTried }: ShortcutFacts,
): FindingDraft {
  return {
    outcome: 'failed',
    element: null,
    message: `The key “${key}” ${effect}, with nothing focused${controlsTried > 0 ? ', and no control that was tried turns it off' : ''}.`,
    fix: 'Take a combination with Ctrl or Alt, or offer a setting that turns the shortcut off.',
    data: { key, effect, controlsTried },
  };
}
