import { counted } from '../../text/counted.ts';

/** The words of the HTML report. */
export const report = {
  direction: 'ltr',
  title: 'Accessibility report',
  skipToReport: 'Skip to main content',
  skipToPages: 'Skip to navigation',
  skipLinksLabel: 'Accessibility links',
  madeBy: (version: string, date: string) => `presscheck ${version}, ${date} UTC`,
  auditedIn: (browser: string, axe: string, targets: string) =>
    `Audited in ${browser} with axe-core ${axe}: ${targets}`,

  verdict: {
    error: (errors: number, total: number, failed: number) =>
      `The audit is incomplete: ${errors} of ${counted(total, 'page')} not audited, ${failed} failed.`,
    incomplete: (incomplete: number, total: number) =>
      `The audit is incomplete: some checks could not run on ${incomplete} of ${counted(total, 'page')}.`,
    passed: (total: number) => `Passed: ${counted(total, 'page')} audited.`,
    letThrough: (failed: number) =>
      `Passed; ${counted(failed, 'failing page')} ${failed === 1 ? 'was' : 'were'} not counted.`,
    failed: (failed: number, total: number) => `Failed: ${failed} of ${counted(total, 'page')}.`,
  },

  found: (findings: number, pages: number) =>
    findings === 0
      ? 'Nothing failed.'
      : `${counted(findings, 'finding')} failed on ${counted(pages, 'page')}.`,
  nothingFails: 'Failed pages do not count, because --fail-on is “never”.',

  textSize: 'Text size',
  sizes: {
    xs: ['XS', 'extra small'],
    sm: ['SM', 'standard'],
    md: ['MD', 'medium'],
    lg: ['LG', 'large'],
  },

  first: 'What to fix first',
  firstNone: 'Nothing to fix.',
  onPages: (pages: number, total: number) =>
    pages === 1 && total === 1 ? 'on the page' : `on ${pages} of ${counted(total, 'page')}`,
  causes: 'Root causes',
  causesIntro: 'Each is one thing to fix: a part of the template, or one place on one page.',
  sharedCause: (pages: number, total: number) =>
    `This one part of the template fails on ${pages} of ${counted(total, 'page')}.`,
  allPages: (count: number) => `All ${counted(count, 'page')}`,
  thePages: (count: number) => `The ${counted(count, 'page')}`,
  singleCauses: (count: number) => `${counted(count, 'cause')} on one page each`,
  furtherCauses: (count: number) => counted(count, 'more cause'),
  moreCauses: (count: number) => `And ${counted(count, 'more cause')}; report.json has them all.`,

  trend: {
    title: 'From run to run',
    line: (runs: number, first: number, last: number, most: number) =>
      `Failed findings in the last ${runs} runs: ${first} in the first of them, ${last} in this one, ${most} at most.`,
    table: (runs: number) => `The numbers of ${counted(runs, 'run')}`,
  },
  areasTable: 'Pages by area',
  area: 'Area',
  ownersShort: { template: 'Developers', editor: 'Editor' },

  filters: 'Show only',
  filterOwner: 'To fix',
  filterArea: 'Area',
  filterImpact: 'Impact',
  filterCheck: 'Check',
  filterAll: 'All',
  filterShown: { findings: 'Findings shown:', causes: 'Root causes shown:' },
  filterReset: 'Show everything',

  pages: 'Pages',
  pagesIntro: (count: number) =>
    `${counted(count, 'page')}, those with most to fix first. What was found on each is behind its name.`,
  pagesFromTo: (from: number, to: number) => `Pages ${from} to ${to}`,
  lists: 'All pages',
  wholeReport: 'The whole report',
  pageBefore: 'Page before',
  pageAfter: 'Next page',
  toFix: (editor: number, template: number) =>
    [
      ...(editor > 0 ? [`editor ${editor}`] : []),
      ...(template > 0 ? [`developers ${template}`] : []),
    ].join(', '),
  errorCode: (code: string) => `Error code: ${code}`,
  nothingFound: 'Nothing to fix on this page.',
  /** What there is to do on a page, in a sentence. */
  pageCounted: (editor: number, template: number, person: number) => {
    const parts = [
      ...(editor > 0 ? [`${counted(editor, 'place')} for the story’s editor`] : []),
      ...(template > 0 ? [`${counted(template, 'place')} for the template’s developers`] : []),
      ...(person > 0 ? [`${counted(person, 'place')} that a person has to look at`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing was found on this page.';
  },
  worst: 'Most urgent',
  whatToDo: 'What to do:',
  more: (count: number) => `And ${counted(count, 'more fault')}.`,
  /** What came of an area where nothing failed, by how many checks came out so. */
  areaSays: {
    passed: (checks: number) => `Nothing found by ${counted(checks, 'check')}.`,
    cantTell: (checks: number) =>
      `${counted(checks, 'check')} could not decide: a person has to look.`,
    inapplicable: () => 'The page has nothing of the kind.',
    untested: () => 'Not tested.',
  },
  forEditor: 'What you can fix in the story',
  forTemplate: 'What the template must fix',
  forPerson: 'What a person has to look at',
  forDevelopers: 'For developers',
  copy: 'Copy for the developers',
  copied: 'Copied.',
  places: (count: number) => counted(count, 'place'),
  unseen: '(not to be seen on the page as it was loaded)',
  unseenMarks: (count: number) =>
    `${counted(count, 'place')} ${count === 1 ? 'is' : 'are'} not to be seen: marked at the nearest edge, with a dashed ring.`,
  placePicture: 'The place on the page',
  paragraph: '(plain text)',
  sample: 'Text',
  ratio: (ratio: number) => `${ratio}:1`,
  missingStyleSheets: (count: number) =>
    `${counted(count, 'style sheet')} of this page did not load, so it looked other than it does to readers. What hangs on looks could not be judged.`,
  whatReadersMeet: 'What readers meet',
  areaShows: {
    'accessibility-links':
      'skip links step by step, the way to the story, the first stops of the keyboard',
    'text-size': 'the text at each size, with what is lost',
    headings: 'the outline as a screen reader gets it, beside the page',
    'news-page': '',
    axe: '',
  },
  toFindings: (count: number, numbers: string) =>
    count === 1 ? `To finding ${numbers}` : `To findings ${numbers}`,
  notes: 'Notes',
  variant: 'Variant',
  variants: (count: number) => `Shown in ${count} variants:`,
  inAllVariants: (count: number) => (count === 2 ? 'In both variants' : `In all ${count} variants`),
  known: 'Known',
  isNew: 'New',
  baseline: (file: string, fresh: number, known: number) =>
    `Compared with ${file}: ${fresh} new, ${known} known.`,
  fixed: (count: number) => `${counted(count, 'known finding')} fixed`,
  changes: {
    new: (count: number) => `New: ${counted(count, 'finding')}`,
    fixed: (count: number) => `Fixed: ${counted(count, 'finding')}`,
    still: (count: number, since: string) =>
      `Still there: ${counted(count, 'finding')}, held against ${since}`,
  },

  picture: (marks: number) =>
    marks === 0
      ? 'The page from the top'
      : `The page from the top, with ${counted(marks, 'place')} marked`,
  pictureHint: 'The same numbers stand beside the findings.',
  mark: (number: number) => `${number}, in the picture`,

  fixedBy: (owner: string) => `to fix: ${owner}`,
  goodPractice: 'good practice',
  wcag: (criterion: string) => `WCAG ${criterion}`,
  wcagLevel: (level: string) => `level ${level}`,
  whyItMatters: 'Why it matters:',
  where: 'Where',
  at: (x: number, y: number) => `${x} px from the left and ${y} px from the top`,
  forExample: 'For example',
  before: 'Before:',
  after: 'After:',
  moreAboutRule: 'More about this rule',
  aboutCheck: 'About this check',
  criterion: (number: string) => `Understanding WCAG ${number}`,
  morePlaces: (count: number) => `And ${counted(count, 'more place')}; report.json has them all.`,

  skipLinks: 'Skip links',
  noName: '(no name)',
  linkFocused: (name: string) => `${name}, focused`,
  theLink: 'The link',
  notSeen: 'not seen',
  pointsTo: 'points to',
  /** The keys that are pressed: so often Tab, where that is known. */
  pressTab: (presses: number | null) =>
    presses === null
      ? 'Press Tab until it has the focus.'
      : `Press Tab ${presses === 1 ? 'once' : `${presses} times`}.`,
  pressEnter: 'Press Enter.',
  landsThere: 'You land where the link says:',
  landsAt: 'You land at',
  landsNowhere: 'The keyboard stays where it was.',
  skipPath: (name: string) => `The way of “${name}” on the page`,
  pinLink: 'link',
  pinLands: 'lands',
  pinMeant: 'expected',
  tabStops: (count: number) => `The first ${counted(count, 'stop')} of the Tab key`,
  tabStopsHint:
    'In this order the keyboard goes through the page. What has a dashed ring is not to be seen as the page is loaded.',
  tabStopsPicture: 'The page with the first stops of the Tab key numbered',

  ownControl: 'Sizes that the page’s own control gives',
  pressed: 'Pressed',
  size: 'Size',
  ofUsual: 'Of the default',
  outcome: 'Outcome',
  outlined: (count: number) => `, ${counted(count, 'place')} outlined`,
  film: 'Pictures of the page at each size',

  outline: 'Outline of the headings',
  level: (level: number) => `Level ${level}`,
  outlinePicture: 'The page with its headings marked by level',
  levelPin: (level: number) => `H${level}`,
  fakePin: 'none',
  fake: 'No heading',
  fakeHint: 'looks like a heading but is not marked up as one',
  gap: (level: number) => `level ${level} is missing here`,
  empty: '(empty)',

  leftOutTitle: 'Left out',
  ignoredIntro: 'These findings are left out of the verdict by rules of the config file.',
  pagesLeftOutIntro: 'These pages were found, and rightly not audited.',
  leftOutIntro: 'These checks were switched off. What they would find is not in this report.',

  about: 'About the checks',
};
