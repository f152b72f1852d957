import type { FindingDraft } from '../model/check.ts';

/** How many of the page's style sheets did not load. */
type Loaded = { missingStyleSheets: number };

/** The words that take a sentence about looks back in part. */
type DoubtWords = { doubtedLook(sentence: string, missing: number): string };

/** Whether what can be seen of the page may differ from what readers see. */
export function isUnstyled({ missingStyleSheets }: Loaded): boolean {
  return missingStyleSheets > 0;
}

/** Findings about looks, as doubts where style sheets were missing. */
export function doubtedWhereUnstyled(
  findings: FindingDraft[],
  loaded: Loaded,
  say: DoubtWords,
): FindingDraft[] {
  if (!isUnstyled(loaded)) return findings;
  return findings.map((finding) =>
    finding.outcome === 'failed'
      ? {
          ...finding,
          outcome: 'cantTell',
          message: say.doubtedLook(finding.message, loaded.missingStyleSheets),
        }
      : finding,
  );
}
