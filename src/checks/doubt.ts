import type { FindingDraft } from '../model/check.ts';

/** How many of the page's style sheets did not load. */
type Loaded = { missingStyleSheets: number };

/** Why what can be seen of the page may differ from what readers see; null when nothing was missing. */
export function unstyledReason({ missingStyleSheets }: Loaded): string | null {
  if (!(missingStyleSheets > 0)) return null;
  const what = missingStyleSheets === 1 ? 'a style sheet' : `${missingStyleSheets} style sheets`;
  return `${what} of the page could not be loaded, so it may look otherwise`;
}

/** Findings about looks, as doubts where style sheets were missing. */
export function doubtedWhereUnstyled(findings: FindingDraft[], loaded: Loaded): FindingDraft[] {
  const reason = unstyledReason(loaded);
  if (!reason) return findings;
  return findings.map((finding) =>
    finding.outcome === 'failed'
      ? {
          ...finding,
          outcome: 'cantTell',
          message: `${finding.message.replace(/\.$/, '')}; but ${reason}.`,
        }
      : finding,
  );
}
