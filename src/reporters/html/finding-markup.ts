import type { CheckMeta } from '../../model/check.ts';
import type { CheckResult, Finding } from '../../model/report.ts';
import { AREA_NAMES, countOf, IMPACT_NAMES, OUTCOME_NAMES, OWNER_NAMES } from '../words.ts';
import { html, type Markup, safeHref } from './markup.ts';

const MOST_FINDINGS = 50;

/** One check's findings on one page: what is wrong, why it matters, where, how to mend it and who. */
export function checkMarkup(check: CheckResult, meta: CheckMeta | undefined): Markup {
  const shown = check.findings.slice(0, MOST_FINDINGS);
  const more = check.findings.length - shown.length;
  return html`<h4><span class="${check.outcome}">${OUTCOME_NAMES[check.outcome]}:</span> ${check.message}</h4>
<p class="quiet">${AREA_NAMES[check.area]} · ${check.id} · ${IMPACT_NAMES[check.impact]} · ${standardOf(check)} · mended by ${OWNER_NAMES[check.owner]}</p>
${meta ? html`<p>Why it matters: ${meta.why}</p>` : null}
<ol class="findings">${shown.map(findingMarkup)}</ol>
${more > 0 ? html`<p>And ${countOf(more, 'more place')}; report.json has them all.</p>` : null}`;
}

function standardOf({ level, wcag }: CheckResult): string {
  if (level === 'best-practice') return 'good practice';
  return wcag.length > 0 ? `WCAG ${wcag.join(', ')} (${level})` : `WCAG level ${level}`;
}

function findingMarkup(finding: Finding): Markup {
  const help = safeHref(
    typeof finding.data['helpUrl'] === 'string' ? finding.data['helpUrl'] : null,
  );
  return html`<li>${finding.outcome === 'cantTell' ? html`<strong class="cantTell">A person must look.</strong> ` : null}${finding.message}
<dl>${place(finding)}
<dt>How to mend it</dt><dd>${finding.fix}${help ? html` <a href="${help}">More about this rule<span class="quiet"> (${new URL(help).pathname.split('/').at(-1)})</span></a>` : null}</dd></dl></li>`;
}

function place({ selector, html: snippet, box }: Finding): Markup {
  if (selector.length === 0) return html`<dt>Where</dt><dd>The page as a whole</dd>`;
  const at = box ? html`, ${box.x} px from the left and ${box.y} px from the top` : null;
  return html`<dt>Where</dt><dd><code>${selector.join(' → ')}</code>${at}</dd>
<dt>Element</dt><dd><code>${snippet}</code></dd>`;
}
