import { counted } from '../../text/counted.ts';
/** The words of the HTML report. */
export const reportWords = {
  direction: 'ltr',
  title: 'Accessibility report',
  runOutcomes: { passed: 'passed', failed: 'failed', error: 'not whole' },
  skipToReport: 'Skip to main content',
  skipToPages: 'Skip to navigation',
  skipLinksLabel: 'Accessibility links',
  madeBy: (version: string, date: string) => `presscheck ${version}, ${date} UTC`,
  auditedIn: (browser: string, axe: string, targets: string) =>
    `Audited in ${browser} with axe-core ${axe}: ${targets}`,

  verdict: {
    error: (errors: number, total: number, failed: number) =>
      `The audit is not whole: ${errors} of ${counted(total, 'page')} not audited, ${failed} failed.`,
    passed: (total: number) => `Passed: ${counted(total, 'page')} audited.`,
    letThrough: (failed: number) => `Passed, with ${counted(failed, 'failed page')} let through.`,
    failed: (failed: number, total: number) => `Failed: ${failed} of ${counted(total, 'page')}.`,
  },

  found: (findings: number, pages: number) =>
    findings === 0
      ? 'Nothing failed.'
      : `${counted(findings, 'finding')} failed on ${counted(pages, 'page')}.`,
  nothingFails: 'Whatever was found, no page fails: --fail-on is “never”.',

  textSize: 'Text size',
  sizes: {
    xs: ['XS', 'extra small'],
    sm: ['SM', 'standard'],
    md: ['MD', 'medium'],
    lg: ['LG', 'large'],
  },

  first: 'What to do first',
  firstNone: 'There is nothing to mend.',
  onPages: (pages: number, total: number) =>
    pages === 1 && total === 1 ? 'on the page' : `on ${pages} of ${counted(total, 'page')}`,
  causes: 'Root causes',
  causesIntro:
    'Each of these is one thing to mend: the same part of the template, or one place on one page.',
  sharedCause: (pages: number, total: number) =>
    `This one part of the template fails on ${pages} of ${counted(total, 'page')}.`,
  thePages: (count: number) => `The ${counted(count, 'page')}`,
  singleCauses: (count: number) => `${counted(count, 'cause')} on one page each`,
  moreCauses: (count: number) => `And ${counted(count, 'more cause')}; report.json has them all.`,

  areasTable: 'Pages by area',
  area: 'Area',
  areas: {
    'accessibility-links': 'Accessibility links',
    'text-size': 'Text size',
    headings: 'Headings',
    'news-page': 'News page',
    axe: 'Everything else (axe)',
  },
  outcomes: {
    passed: 'Passed',
    failed: 'Failed',
    cantTell: 'A person must look',
    inapplicable: 'Does not apply',
    untested: 'Not tested',
  },
  pageOutcomes: {
    passed: 'Passed',
    failed: 'Failed',
    letThrough: 'Failed, let through',
    error: 'Not audited',
  },
  owners: { template: 'the developers of the template', editor: 'the editor of the story' },
  ownersShort: { template: 'Developers', editor: 'Editor' },
  impacts: { minor: 'minor', moderate: 'moderate', serious: 'serious', critical: 'critical' },

  filters: 'Show only',
  filterOwner: 'Who mends it',
  filterArea: 'Area',
  filterImpact: 'Impact',
  filterCheck: 'Check',
  filterAll: 'All',
  filterShown: 'Findings shown:',
  filterReset: 'Show everything',

  pages: 'Pages',
  pageCount: (count: number) => counted(count, 'page'),
  errorCode: (code: string) => `Error code: ${code}`,
  nothingFound: 'Nothing was found to mend on this page.',
  notes: 'Noted on the way',
  known: 'Known',
  baseline: (file: string, fresh: number, known: number) =>
    `Held against ${file}: ${fresh} new, ${known} known.`,
  mended: (count: number) => `${counted(count, 'known finding')} mended`,

  picture: (marks: number) =>
    marks === 0
      ? 'The page from its top down'
      : `The page from its top down, with ${counted(marks, 'place')} marked`,
  pictureHint: 'The numbers stand beside the findings.',
  mark: (number: number) => `Number ${number} in the picture`,

  mendedBy: (owner: string) => `mended by ${owner}`,
  goodPractice: 'good practice',
  wcag: (criterion: string) => `WCAG ${criterion}`,
  wcagLevel: (level: string) => `level ${level}`,
  whyItMatters: 'Why it matters:',
  where: 'Where',
  wholePage: 'The page as a whole',
  at: (x: number, y: number) => `${x} px from the left and ${y} px from the top`,
  element: 'Element',
  howToMend: 'How to mend it',
  forExample: 'For example',
  before: 'Before:',
  after: 'After:',
  moreAboutRule: 'More about this rule',
  aboutCheck: 'About this check',
  criterion: (number: string) => `Understanding WCAG ${number}`,
  morePlaces: (count: number) => `And ${counted(count, 'more place')}; report.json has them all.`,

  skipLinks: 'Skip links',
  noName: '(no name)',
  linkFocused: (name: string) => `${name} with the focus`,
  theLink: 'The link',
  notSeen: 'not seen',
  pointsTo: 'points to',
  keyboardAt: 'keyboard at',
  stayed: 'where it was',

  larger: 'Text sizes',
  ownControl: 'What the page’s own control gives',
  pressed: 'Pressed',
  size: 'Size',
  ofUsual: 'Of the usual',
  outcome: 'Outcome',
  outlined: (count: number) => `, ${counted(count, 'place')} outlined`,
  film: 'Film strip of the page at each size',
  shotNames: {} as Record<string, string>,

  outline: 'Outline of the headings',
  level: (level: number) => `Level ${level}`,
  fake: 'No heading',
  fakeHint: 'looks like a heading and is none',
  gap: (level: number) => `level ${level} is missing here`,
  empty: '(empty)',

  about: 'About the checks',
};
