import type { GatherOptions } from '../browser/gather-evidence.ts';
import type { DocumentFacts, Evidence } from '../model/evidence.ts';
import type { PageAxeOptions } from '../model/page-functions.ts';
import type { PageJob } from './page-job.ts';
import { EXERCISES } from './templates/exercises.ts';

/** How the evidence of a job is gathered. */
export function gatherOptions({ settings, axeLocale, templates, target }: PageJob): GatherOptions {
  const axe: PageAxeOptions = { tags: [], rules: null, ...settings.axe, locale: axeLocale };
  const needs = new Set(settings.needs);
  if (templates && EXERCISES.some((exercise) => needs.has(exercise))) needs.add('structure');
  return {
    needs,
    axe,
    reading: settings.reading,
    triedElsewhere: async (structure, limitMs) =>
      templates?.triedElsewhere({ url: target.url, structure, settings }, limitMs) ?? {},
  };
}

/** What a page said of itself, as far as it was asked. */
export function documentIn(probes: Evidence['probes']): Pick<DocumentFacts, 'title' | 'lang'> {
  const { document } = probes;
  return document?.status === 'ok' ? document.value : { title: '', lang: null };
}
