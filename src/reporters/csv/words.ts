/** The columns of the CSV format in their order, with the words that head them. */
export const COLUMNS = {
  page: 'Page',
  viewport: 'Window',
  area: 'Area',
  check: 'Check',
  outcome: 'Outcome',
  impact: 'Impact',
  level: 'Level',
  wcag: 'WCAG',
  owner: 'Owner',
  message: 'What is wrong',
  fix: 'How to mend it',
  selector: 'Selector',
  html: 'Markup',
  file: 'File',
  line: 'Line',
  column: 'Column',
  known: 'Known',
  fingerprint: 'Fingerprint',
};

/** What stands in a column that says whether something is so, where it is. */
export const YES = 'yes';
