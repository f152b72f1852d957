import { axeLocale } from '../browser/axe/axe-source.ts';
import type { LoadOptions } from '../browser/loading/load-options.ts';
import { recogniseArrival } from '../judging/arrival/recognise-arrival.ts';
import { siteOf } from '../judging/arrival/redirects.ts';
import { requireChecks } from '../judging/require-checks.ts';
import { settingsFor } from '../judging/settings.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { PageTarget } from '../targets/page-target.ts';
import { loadBefore, loadOptions } from './load-options-for.ts';
import type { PageJob } from './page-job.ts';
import { createTemplates, FIRST_PAGES } from './templates/templates.ts';

/** One job for each page and viewport. */
export async function jobsFor(
  options: AuditOptions,
  pages: readonly PageTarget[],
): Promise<PageJob[]> {
  const before = await loadBefore(options.before);
  const locale = axeLocale(options.locale ?? DEFAULTS.locale);
  const windows = (options.viewport ?? DEFAULTS.viewport).map((viewport) => ({
    viewport,
    templates: isByTemplate(options, pages) ? createTemplates() : null,
  }));
  const named = new Set(pages.map(({ address }) => siteOf(new URL(address))));
  const recognise: LoadOptions['recognise'] = (signs, asked, final) =>
    recogniseArrival(signs, asked, final, named);
  return pages.flatMap((target) => {
    const settings = settingsFor(options, target.url);
    requireChecks(settings, target.url);
    return windows.map(({ viewport, templates }) => ({
      target,
      load: {
        ...loadOptions(options, before, viewport, recognise),
        ...(target.auth ? { auth: target.auth } : {}),
      },
      budgetMs: options.pageBudget ?? DEFAULTS.pageBudget,
      settings,
      axeLocale: locale,
      templates,
    }));
  });
}

/** Where there are no more pages than are tried in full anyway, there is nothing to compare. */
function isByTemplate({ everyPage }: AuditOptions, pages: readonly PageTarget[]): boolean {
  return (everyPage ?? DEFAULTS.everyPage) === 'template' && pages.length > FIRST_PAGES;
}
