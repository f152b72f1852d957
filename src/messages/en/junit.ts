/** What the JUnit format says. */
export const junit = {
  pageCase: 'The page is audited',
  runCase: 'All of the pages were found',
  place: (place: string) => `Where: ${place}`,
  source: (source: string) => `Source: ${source}`,
  markup: (html: string) => `Markup: ${html}`,
  fix: (fix: string) => `To fix it: ${fix}`,
  knownPlace: 'Known: it is in the baseline.',
  explain: (checkId: string) => `More: presscheck explain ${checkId}`,
  known: (message: string) => `Known, from the baseline: ${message}`,
  cantTell: (message: string) => `A person must look: ${message}`,
  inapplicable: (message: string) => `Does not apply: ${message}`,
  untested: (message: string) => `Not tested: ${message}`,
};
