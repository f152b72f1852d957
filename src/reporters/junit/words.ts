import type { Finding } from '../../model/report.ts';
import { selectorText, sourceText } from '../places.ts';

/** What the JUnit format says to people. */
export const WORDS = {
  run: 'presscheck',
  pageCase: 'The page is audited',
  noPages: 'No page was audited.',
  place: (finding: Finding) => `Where: ${selectorText(finding) || 'the page as a whole'}`,
  source: (finding: Finding) => `Source: ${sourceText(finding)}`,
  markup: (finding: Finding) => `Markup: ${finding.html}`,
  fix: (finding: Finding) => `To mend it: ${finding.fix}`,
  knownPlace: 'Known: the baseline has it.',
  explain: (checkId: string) => `More: presscheck explain ${checkId}`,
  known: (message: string) => `Known, by the baseline: ${message}`,
  cantTell: (message: string) => `A person must look: ${message}`,
  inapplicable: (message: string) => `Does not apply: ${message}`,
  untested: (message: string) => `Not tested: ${message}`,
};
