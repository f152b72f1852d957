import type { Catalog } from '../messages/catalogs.ts';
import { told } from '../messages/told.ts';
import type { PageReport } from '../model/report.ts';

/** What befell a page on its way that decides what its verdicts are worth, in sentences: where it led, what it lacks. */
export function pageNotices(
  { redirectedTo, sameAs, missingParts, missingStyleSheets = 0 }: PageReport,
  { notes, judging }: Pick<Catalog, 'notes' | 'judging'>,
): string[] {
  return [
    ...(redirectedTo === undefined ? [] : [told({ code: 'redirected', to: redirectedTo }, notes)]),
    ...(sameAs === undefined ? [] : [judging.sameAs(sameAs)]),
    ...(missingParts === undefined
      ? []
      : [
          told(
            { code: 'parts-missing', paths: missingParts, styleSheets: missingStyleSheets },
            notes,
          ),
        ]),
  ];
}
