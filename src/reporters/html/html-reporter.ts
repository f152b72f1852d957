import type { Area } from '../../model/outcome.ts';
import type { AreaCounts, PageReport, Report, RootCause } from '../../model/report.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { AREA_NAMES, countOf, PAGE_OUTCOME_NAMES } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { pageMarkup } from './page-markup.ts';
import { STYLE } from './style.ts';

/** One file that opens from disk and needs neither network nor script. */
export const htmlReporter: Reporter = {
  file: 'index.html',
  render: (report, context) => `${documentMarkup(report, context).markup}\n`,
};

function documentMarkup(report: Report, context: ReporterContext): Markup {
  const { summary, pages, run, tool } = report;
  const verdict = verdictOf(report);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict} Accessibility report</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the main content</a>
<header><p class="quiet">presscheck ${tool.version} · ${run.startedAt.slice(0, 16).replace('T', ' ')} UTC</p></header>
<main id="report">
<h1>Accessibility report</h1>
<p class="verdict ${summary.outcome}">${verdict}</p>
${summary.problems.length > 0 ? html`<ul>${summary.problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : null}
${areasMarkup(summary.areas)}
${causesMarkup(report.rootCauses)}
<h2>Pages</h2>
${pages.length > 1 ? listMarkup(pages) : null}
${pages.map((page, position) => pageMarkup(page, position, context))}
</main>
<footer><p class="quiet">Audited in ${tool.browser} with axe-core ${tool.axeVersion}: ${run.targets.join(', ')}</p></footer>
</body>
</html>`;
}

/** The result of the run in one sentence. */
function verdictOf({ summary: { outcome, pages } }: Report): string {
  if (outcome === 'error')
    return `The audit is not whole: ${pages.error} of ${countOf(pages.total, 'page')} not audited, ${pages.failed} failed.`;
  if (outcome === 'passed' && pages.failed === 0)
    return `Passed: ${countOf(pages.total, 'page')} audited.`;
  if (outcome === 'passed')
    return `Passed, with ${countOf(pages.failed, 'failed page')} let through.`;
  return `Failed: ${pages.failed} of ${countOf(pages.total, 'page')}.`;
}

function areasMarkup(areas: Report['summary']['areas']): Markup | null {
  const entries = Object.entries(areas) as [Area, AreaCounts][];
  if (entries.length === 0) return null;
  const rows = entries.map(
    ([area, counts]) =>
      html`<tr><th scope="row">${AREA_NAMES[area]}</th><td>${counts.passed}</td><td>${counts.failed}</td><td>${counts.cantTell}</td><td>${counts.inapplicable}</td><td>${counts.untested}</td></tr>`,
  );
  return html`<div class="wide" tabindex="0" role="group" aria-label="Pages by area"><table><caption>Pages by area</caption>
<thead><tr><th scope="col">Area</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">A person must look</th><th scope="col">Does not apply</th><th scope="col">Not tested</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function causesMarkup(causes: readonly RootCause[]): Markup | null {
  if (causes.length === 0) return null;
  const items = causes.map(
    ({
      checkId,
      pages,
      example,
    }) => html`<li><strong>${countOf(pages.length, 'page')}:</strong> ${example.message} <span class="quiet">(${checkId})</span>
<p><code>${example.html}</code></p>
<details><summary>The pages</summary><ul>${pages.map((page) => html`<li>${page}</li>`)}</ul></details></li>`,
  );
  return html`<h2>Found on several pages</h2>
<p>Each of these is one thing to mend, most likely in the template.</p>
<ul>${items}</ul>`;
}

function listMarkup(pages: readonly PageReport[]): Markup {
  const items = pages.map(
    ({ outcome, url }, position) =>
      html`<li><span class="${outcome}">${PAGE_OUTCOME_NAMES[outcome]}</span>: <a href="#page-${position}">${url}</a></li>`,
  );
  return html`<details open><summary>${countOf(pages.length, 'page')}</summary><ol>${items}</ol></details>`;
}
