import { type FindingDraft, found, type Judgement } from '../model/check.ts';
import type { DocumentFacts } from '../model/evidence.ts';
import type { Impact } from '../model/outcome.ts';

/** How many of the page's style sheets did not load. */
export type Loaded = Pick<DocumentFacts, 'missingStyleSheets'>;

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

/** A judgement with findings about looks: where style sheets were missing they are doubts, and so is what is said of all. */
export function foundByLooks(
  message: string,
  findings: FindingDraft[],
  loaded: Loaded,
  say: DoubtWords,
  impact?: Impact,
): Judgement {
  const isDoubted = isUnstyled(loaded) && findings.some(({ outcome }) => outcome === 'failed');
  return found(
    isDoubted ? say.doubtedLook(message, loaded.missingStyleSheets) : message,
    doubtedWhereUnstyled(findings, loaded, say),
    impact,
  );
}
