import { checks } from '../checks/registry.ts';
import { type AxeRuleMeta, axeRule, axeRuleIds } from '../judging/axe-rules.ts';
import { wordsIn } from '../judging/words.ts';
import { catalogOf, TRANSLATIONS } from '../messages/catalogs.ts';
import type { Check } from '../model/check.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { nearest } from '../support/nearest.ts';
import { readPackageFile } from '../support/package-root.ts';

/** What is known of a check, or of a rule of axe-core, as Markdown. Throws a UsageError for an id that names neither. */
export function explain(id: string, plugins: readonly Check[] = [], locale = 'en'): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (check)
    return locale in TRANSLATIONS ? explainOurs(check, locale) : readPackageFile(check.docs);
  const plugged = plugins.find((candidate) => candidate.id === id);
  if (plugged) return explainInWords(plugged, locale, plugged.docs);
  if (axeRuleIds().includes(id)) return explainRule(axeRule(id), locale);
  const known = [...[...checks, ...plugins].map((candidate) => candidate.id), ...axeRuleIds()];
  const meant = nearest(id, known);
  throw new UsageError((say) => say.options.noRule(id, meant));
}

/** The documentation is in English alone: in another language a check says what it is, and where that is. */
function explainOurs(check: Check, locale: string): string {
  return explainInWords(check, locale, catalogOf(locale).errands.explain.inDetail(check.id));
}

/** What a check says of itself, and where there is more. */
function explainInWords(check: Check, locale: string, more: string): string {
  const { owners } = catalogOf(locale).errands.explain;
  const { title, description, why } = wordsIn(check, locale);
  const { id, owner } = check;
  return [`# ${title}`, `\`${id}\``, description, why, owners[owner], more]
    .filter(Boolean)
    .join('\n\n');
}

function explainRule(rule: AxeRuleMeta, locale: string): string {
  const say = catalogOf(locale).errands.explain;
  const { id, help, description, helpUrl, level, wcag, act, owner } = rule;
  const better = checks.find(({ supersedes }) => supersedes.includes(id));
  const sources = [
    level === 'best-practice' ? say.goodPractice : say.criteria(wcag.join(', '), level),
    ...(act.length > 0 ? [say.actRules(act.join(', '))] : []),
  ];
  return [
    `# ${help}`,
    say.axeRule(id),
    `${description}.`,
    better ? say.better(better.id) : say.owners[owner],
    `## ${say.sources}\n${sources.join(' ')}`,
    say.more(helpUrl),
  ].join('\n\n');
}
