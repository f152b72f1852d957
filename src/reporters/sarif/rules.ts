import type { ReportingDescriptor } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { CheckMeta } from '../../model/check.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';
import { actRuleAddress } from '../addresses.ts';
import { cut } from '../plain-text.ts';
import { visible } from '../visible.ts';
import { criterionAddress } from '../wcag-criteria.ts';
import { LEVELS } from './level.ts';
import { LONGEST_DESCRIPTION, MOST_TAGS } from './limits.ts';

/** The checks that judged any page, as rules: what they ask, whom that helps, and where to read on. */
export function rulesOf(
  pages: Iterable<PageReport>,
  checks: readonly CheckMeta[],
  { formats }: Catalog,
): ReportingDescriptor[] {
  const metas = new Map(checks.map((meta) => [meta.id, meta]));
  const results = new Map<string, CheckResult>();
  for (const page of pages) {
    for (const result of page.checks) {
      // What an axe rule says of itself stands with its findings.
      const known = results.get(result.id);
      if (!known || (known.findings.length === 0 && result.findings.length > 0))
        results.set(result.id, { ...result, findings: result.findings.slice(0, 1) });
    }
  }
  return [...results.values()].map((result) => ruleOf(result, metas.get(result.id), formats.sarif));
}

type Say = Catalog['formats']['sarif'];

function ruleOf(result: CheckResult, meta: CheckMeta | undefined, say: Say): ReportingDescriptor {
  const { id, level, wcag, act } = meta ?? result;
  const words = meta ?? { title: result.message, description: say.axe(id), why: '' };
  const helpUri = axeHelpAddress(result);
  return {
    id: visible(id),
    shortDescription: { text: cut(said(words.title), LONGEST_DESCRIPTION) },
    fullDescription: { text: cut(said(words.description), LONGEST_DESCRIPTION) },
    help: {
      text: said(`${words.description} ${words.why}`.trim()),
      markdown: said(markdownHelp(words, links(wcag, act, helpUri, say))),
    },
    ...(helpUri ? { helpUri } : {}),
    defaultConfiguration: { level: LEVELS[meta?.impact ?? result.impact] },
    properties: {
      tags: tagsOf(result, level, wcag, act),
      precision: 'high',
    },
  };
}

function markdownHelp(
  { title, description, why }: Pick<CheckMeta, 'title' | 'description' | 'why'>,
  more: string,
): string {
  return [`**${title}**`, description, why, more].filter(Boolean).join('\n\n');
}

/** Nothing that SARIF shows may be empty (clause 3.11.8). */
function said(text: string): string {
  return visible(text) || '–';
}

/** What code scanning can filter by, each once. */
function tagsOf(
  { area, owner }: CheckResult,
  level: string,
  wcag: readonly string[],
  act: readonly string[],
): string[] {
  const criteria = wcag.map((number) => `wcag-${number}`);
  const tags = ['accessibility', area, level, owner, ...criteria, ...act];
  return [...new Set(tags.map(visible))].slice(0, MOST_TAGS);
}

function axeHelpAddress({ findings }: CheckResult): string | null {
  const address = findings[0]?.data['helpUrl'];
  return typeof address === 'string' && /^https:\/\/[\w.-]+\/[\w./?=&%-]*$/.test(address)
    ? address
    : null;
}

function links(
  wcag: readonly string[],
  act: readonly string[],
  axe: string | null,
  say: Say,
): string {
  const items = [
    ...wcag.flatMap((number) => {
      const address = criterionAddress(number);
      return address ? [`[${say.criterion(number)}](${address})`] : [];
    }),
    ...act.map((id) => `[${say.actRule(id)}](${actRuleAddress(id)})`),
    ...(axe ? [`[${say.axeHelp}](${axe})`] : []),
  ];
  return items.map((item) => `- ${item}`).join('\n');
}
