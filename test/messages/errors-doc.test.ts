import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { errorReport } from '../../src/judging/page-report.ts';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import type { PageFault } from '../../src/model/page-error.ts';
import { FAULTS } from '../helpers/coded.ts';
import { headingsEvidence } from '../helpers/evidence.ts';

import { NET_ERRORS } from '../helpers/net-errors.ts';
import { SAMPLES, sentencesOf } from '../helpers/sample-sentences.ts';
import { saidIn } from '../helpers/words.ts';

/** Every error with what is wrong and what to do. */
const DOC = 'docs/errors.md';

/** What stands in a sentence for what is different each time. */
const READABLE: Readonly<Record<string, string>> = {
  host: 'news.example',
  at: 'login.example',
  to: 'https://news.example/',
  reason: '…',
  text: '…',
  by: 'a service’s name',
  type: 'image/png',
  name: 'session',
  what: '“.story”',
};

/** What stands in what is said of what was given. */
const GIVEN_SAMPLES: Readonly<Record<string, unknown>> = {
  ...SAMPLES,
  attribute: 'SameSite',
  code: 'EACCES',
  count: 2,
  expected: '&amp;',
  flag: '…',
  given: 'big',
  id: 'heading-not-emtpy',
  line: 7,
  lock: 'reports/.presscheck-journal/lock',
  message: 'The option given is not known.',
  meant: null,
  name: 'pages.txt',
  names: 'reports/index.html',
  option: '“timeout”',
  out: 'reports',
  path: 'presscheck.config.json',
  pid: 4711,
  place: 'pages[0]',
  problem: 'must be at least 100',
  property: 'id',
  reason: 'permission denied',
  root: 'dist',
  selector: '.ad[',
  since: '2d',
  site: 'https://news.example',
  value: '50',
};

/** What others are put together of, by key. */
const PART = /^(?:mustBe|types|forms|origins)\.|^(?:unusable|choose|why)/;

const STATUSES = [400, 401, 403, 404, 407, 408, 410, 421, 429, 431, 451, 500, 502, 503, 504, 511];

/** Sections of what is said of what was given, with their headings. */
const GIVEN: Readonly<Record<string, string>> = {
  commandLine: 'The command line',
  targets: 'Targets',
  options: 'Options',
  config: 'Config files',
  browser: 'The browser',
  listener: 'The listener',
  before: 'The module of `--before`',
  storage: 'The login of `--storage-state`',
  given: 'A page that is open already',
  plugins: 'Plugins',
  reporters: 'Reporters',
  baseline: 'Baselines',
  compare: 'Reports to compare',
  history: 'The history of runs',
  evidence: 'Saved evidence',
  writing: 'Writing',
  journal: 'The journal of a run',
  store: 'The store of runs on many machines',
};

const INTRODUCTION = `# What can go wrong, and what to do

This page is written from the program's own texts; a test fails where it is out of date. What is different each time stands here as an example. A page that could not be audited has one of the codes below in \`pages[].error.code\`, and the run ends with exit code 2; so it does where what was given cannot be used, with one line on standard error and no report.
`;

function errorsDoc(): string {
  return [
    INTRODUCTION,
    '## A page that could not be audited\n',
    tableOf(['code', 'what is wrong', 'what to do'], faultRows()),
    '## Answers of the server\n',
    tableOf(['status', 'what to do'], STATUSES.map(statusRow)),
    'Of a 401 by another host than the one that was asked: ' +
      `${told({ cause: 'http-error', status: 401, at: 'login.example', gave: true }).hint}\n`,
    '## Errors of the browser\n',
    'What Chromium says of a request (`net::ERR_…`), and how it is told.\n',
    tableOf(['told as', 'errors'], netRows()),
    '# What cannot be used\n',
    ...Object.entries(GIVEN).map(([section, title]) => givenSection(section, title)),
  ].join('\n');
}

function faultRows(): string[][] {
  return Object.values(FAULTS).flatMap(([first]) => {
    if (!first || first.cause === 'http-error') return [];
    const { code, message, hint } = told(readable(first));
    return [[`\`${code}\``, message, hint]];
  });
}

function statusRow(status: number): string[] {
  return [String(status), told({ cause: 'http-error', status, at: null, gave: false }).hint];
}

function netRows(): string[][] {
  return Object.entries(NET_ERRORS).map(([cause, names]) => {
    const [sample] = FAULTS[cause as PageFault['cause']];
    return [
      sample ? told(readable(sample)).message : '',
      names.map((name) => `\`${name}\``).join(', '),
    ];
  });
}

function readable(fault: PageFault): PageFault {
  const entries = Object.entries(fault).map(([key, value]) => [
    key,
    typeof value === 'string' && key !== 'cause' && /\d/.test(value) ? READABLE[key] : value,
  ]);
  return Object.fromEntries(entries);
}

function told(fault: PageFault) {
  const { error } = errorReport(headingsEvidence('/a.html', []).page, fault, [], 'en');
  if (!error) throw new Error(`${fault.cause} is told of nowhere`);
  return error;
}

function givenSection(section: string, title: string): string {
  const { usage } = CATALOGS.en;
  const said = saidIn(usage[section as keyof typeof usage]);
  const sentences = [...said]
    .filter(([key]) => !PART.test(key))
    .flatMap(([key, one]) => sentencesOf(key, one, GIVEN_SAMPLES).slice(0, 1));
  const whole = sentences.filter((sentence) => /[.…]$/.test(sentence));
  return `## ${title}\n\n${whole.map((sentence) => `- ${sentence}\n`).join('')}`;
}

function tableOf(heads: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('');
}

test('docs/errors.md says what the program says', () => {
  const doc = errorsDoc();
  // `UPDATE_SENTENCES=1 npm test -- errors-doc` writes it anew.
  if (process.env['UPDATE_SENTENCES']) writeFileSync(DOC, doc);
  expect(doc.split('\n')).toEqual(readFileSync(DOC, 'utf8').split('\n'));
});
