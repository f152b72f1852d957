import { checks } from '../checks/registry.ts';
import { type AxeRuleMeta, axeRule, axeRuleIds } from '../judging/axe-rules.ts';
import type { Check } from '../model/check.ts';
import { UsageError } from '../model/usage-error.ts';
import { suggestion } from '../support/nearest.ts';
import { readPackageFile } from '../support/package-root.ts';

/** What is known of a check, or of a rule of axe-core, as Markdown. Throws a UsageError for an id that names neither. */
export function explain(id: string, plugins: readonly Check[] = []): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (check) return readPackageFile(check.docs);
  const plugged = plugins.find((candidate) => candidate.id === id);
  if (plugged) return explainPlugged(plugged);
  if (axeRuleIds().includes(id)) return explainRule(axeRule(id));
  const known = [...[...checks, ...plugins].map((candidate) => candidate.id), ...axeRuleIds()];
  throw new UsageError(
    `There is no check or axe rule “${id}”.${suggestion(id, known)} “presscheck checks” lists the checks.`,
  );
}

/** What a check from outside says of itself. */
function explainPlugged({ id, title, description, why, owner, docs }: Check): string {
  return [`# ${title}`, `\`${id}\``, description, why, OWNERS[owner], docs]
    .filter(Boolean)
    .join('\n\n');
}

const OWNERS = {
  editor: 'It is about what is written into the story: its editor can fix it.',
  template: 'It is about the template: its developers can fix it.',
};

function explainRule({
  id,
  help,
  description,
  helpUrl,
  level,
  wcag,
  act,
  owner,
}: AxeRuleMeta): string {
  const better = checks.find(({ supersedes }) => supersedes.includes(id));
  const sources = [
    level === 'best-practice'
      ? 'Good practice; no success criterion of WCAG.'
      : `WCAG ${wcag.join(', ')} (level ${level}).`,
    ...(act.length > 0 ? [`ACT rules: ${act.join(', ')}.`] : []),
  ];
  return [
    `# ${help}`,
    `\`${id}\`, a rule of axe-core`,
    `${description}.`,
    better
      ? `Here the check \`${better.id}\` does the same and more: “presscheck explain ${better.id}” tells of that.`
      : OWNERS[owner],
    `## Sources\n${sources.join(' ')}`,
    `How axe-core judges it, with examples: ${helpUrl}`,
  ].join('\n\n');
}
