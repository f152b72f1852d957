import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CheckResult, checks, type PageReport } from '../../src/index.ts';
import { HAND_QUESTIONS, HAND_STEPS } from '../../src/model/by-hand.ts';
import {
  CRITERIA,
  CRITERION_NUMBERS,
  type CriterionNumber,
  type HandAnswer,
} from '../../src/model/criteria.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { answersFor, joinAnswers } from '../../src/report/criteria/answers-by-template.ts';
import { criteriaSummary } from '../../src/report/criteria/criteria-summary.ts';
import {
  criterionOutcomes,
  MEASURED,
  withAnswersOf,
} from '../../src/report/criteria/criterion-outcomes.ts';
import { featuresOn } from '../../src/report/criteria/features-on.ts';
import { handScripts } from '../../src/report/criteria/hand-scripts.ts';
import { createPageTemplates } from '../../src/report/criteria/page-templates.ts';
import { templateOf } from '../../src/report/criteria/template-of.ts';
import { withAnswers } from '../../src/report/criteria/with-answers.ts';
import { criterionAddress } from '../../src/reporters/wcag-criteria.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';

const result = (
  id: string,
  wcag: string[],
  outcome: CheckResult['outcome'],
  more: Partial<CheckResult> = {},
) => checkResult({ id, wcag, outcome, findings: [], ...more });

const about = (number: CriterionNumber, found: CheckResult[], more: Partial<PageReport> = {}) =>
  criterionOutcomes([pageReport({ checks: found, ...more })]).find(
    ({ criterion }) => criterion === number,
  );

/** The kinds of pages that are each shown in one way. */
function templatesOf(pages: readonly PageReport[]) {
  const templates = createPageTemplates();
  for (const page of pages) templates.add([page]);
  return templates.all();
}

test('WCAG 2.2 has 31 criteria of level A and 24 of level AA, 4.1.1 not among them', () => {
  const of = (level: string) => CRITERIA.filter((one) => one.level === level).length;
  expect([of('A'), of('AA'), new Set(CRITERION_NUMBERS).size]).toEqual([31, 24, 55]);
  expect(CRITERION_NUMBERS).not.toContain('4.1.1');
  for (const number of CRITERION_NUMBERS) expect(criterionAddress(number)).not.toBeNull();
  const parts = (number: string) => number.split('.').map(Number);
  const sorted = [...CRITERION_NUMBERS].sort((one, other) => {
    const [a, b] = [parts(one), parts(other)];
    return a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
  expect(CRITERION_NUMBERS).toEqual(sorted);
});

/** The levels of axe-core’s tags are the W3C’s, and so are those of our checks: no criterion has another one here. */
test('each criterion has the level that axe-core knows it by', () => {
  const rules: { tags: string[] }[] = JSON.parse(readFileSync('dist/axe-rules.json', 'utf8'));
  let compared = 0;
  for (const { tags } of rules) {
    const level = tags.flatMap((tag) => /^wcag2\d?(a+)$/.exec(tag)?.[1]?.toUpperCase() ?? [])[0];
    const numbers = tags.flatMap((tag) => {
      const [, ...digits] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
      return digits.length > 0 ? [digits.join('.')] : [];
    });
    // A rule of several criteria has the level of the strictest.
    const [number] = numbers;
    const known = CRITERIA.find((one) => one.number === number);
    if (numbers.length !== 1 || !known) continue;
    expect([number, known.level]).toEqual([number, level]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(30);
});

test('the checks that measure a criterion are there, and say that they are about it', () => {
  const rules: { ruleId: string; tags: string[] }[] = JSON.parse(
    readFileSync('dist/axe-rules.json', 'utf8'),
  );
  for (const [number, { ran, applied = [] }] of Object.entries(MEASURED)) {
    for (const id of [...ran, ...applied]) {
      const ours = checks.find((check) => check.id === id)?.wcag;
      const rule = rules.find(({ ruleId }) => ruleId === id)?.tags;
      expect([id, ours ?? rule]).toEqual([
        id,
        expect.arrayContaining([ours ? number : `wcag${number.replaceAll('.', '')}`]),
      ]);
    }
  }
});

const known = { findings: [finding({ known: true })] };
const cases: [string, CriterionNumber, CheckResult[], object][] = [
  ['no check', '1.3.2', [], { state: 'notTested', why: [], checks: [] }],
  [
    'a failure',
    '1.1.1',
    [result('image-alt', ['1.1.1'], 'failed'), result('object-alt', ['1.1.1'], 'passed')],
    { state: 'failed', failed: ['image-alt'], checks: ['image-alt', 'object-alt'], why: [] },
  ],
  [
    'a known failure',
    '1.1.1',
    [result('image-alt', ['1.1.1'], 'failed', known)],
    { state: 'failed' },
  ],
  [
    'a part that is seen',
    '1.1.1',
    [result('image-alt', ['1.1.1'], 'passed')],
    { state: 'needsPerson', why: ['partly'] },
  ],
  [
    'what could not be told',
    '1.4.3',
    [result('color-contrast', ['1.4.3'], 'cantTell')],
    { state: 'needsPerson', why: ['undecided'] },
  ],
  [
    'all that is measured',
    '1.4.3',
    [result('color-contrast', ['1.4.3'], 'passed')],
    { state: 'nothingFound', why: [] },
  ],
  [
    'nothing there to be measured',
    '1.4.2',
    [result('no-autoplay-sound', ['1.4.2'], 'inapplicable')],
    { state: 'nothingFound' },
  ],
  [
    'one check alone of those that measure it',
    '1.4.4',
    [result('zoom-not-blocked', ['1.4.4'], 'passed', { level: 'AA' })],
    { state: 'needsPerson', why: ['partly'] },
  ],
  [
    'a title of a page that is no story',
    '2.4.2',
    [
      result('document-title', ['2.4.2'], 'passed'),
      result('title-names-story', ['2.4.2'], 'inapplicable'),
    ],
    { state: 'needsPerson', why: ['partly'] },
  ],
  [
    'only what could not run',
    '1.4.10',
    [result('reflow-320', ['1.4.10'], 'untested')],
    { state: 'notTested', why: [], checks: [] },
  ],
  [
    'one that could not run beside one that did',
    '1.4.3',
    [
      result('color-contrast', ['1.4.3'], 'passed'),
      result('size-control-target', ['1.4.3'], 'untested'),
    ],
    { state: 'needsPerson', why: ['untested'] },
  ],
  [
    'good practice',
    '1.3.1',
    [result('landmarks', ['1.3.1'], 'failed', { level: 'best-practice' })],
    { state: 'notTested' },
  ],
  [
    'level AAA',
    '1.4.3',
    [result('color-contrast-enhanced', ['1.4.3'], 'failed', { level: 'AAA' })],
    { state: 'notTested' },
  ],
];

test.each(cases)('of a page with %s, %s', (_what, number, found, expected) => {
  expect(about(number, found)).toMatchObject(expected);
});

test('what a rule of ignore sets aside is for a person, and never “nothing found”', () => {
  const ignored = [{ rule: 0, checkId: 'color-contrast', finding: finding() }];
  const passed = [result('color-contrast', ['1.4.3'], 'passed')];
  expect(about('1.4.3', passed, { ignored })).toMatchObject({
    state: 'needsPerson',
    why: ['ignored'],
  });
});

test('a page fails in whichever way it was shown', () => {
  const light = pageReport({ checks: [result('color-contrast', ['1.4.3'], 'passed')] });
  const dark = pageReport({ checks: [result('color-contrast', ['1.4.3'], 'failed')] });
  const states = criterionOutcomes([light, dark]).filter(({ state }) => state === 'failed');
  expect(states.map(({ criterion }) => criterion)).toEqual(['1.4.3']);
});

test('no state is ever “passed”, whatever the checks say, and failures alone are failed', () => {
  const anyCheck = fc.record({
    id: fc.constantFrom('color-contrast', 'image-alt', 'reflow-320'),
    wcag: fc.subarray([...CRITERION_NUMBERS]),
    outcome: fc.constantFrom(...OUTCOMES),
    level: fc.constantFrom('A' as const, 'AA' as const, 'AAA' as const, 'best-practice' as const),
  });
  fc.assert(
    fc.property(fc.array(anyCheck, { maxLength: 6 }), (given) => {
      const found = given.map((one) => checkResult({ ...one, findings: [] }));
      for (const { criterion, state } of criterionOutcomes([pageReport({ checks: found })])) {
        expect(['failed', 'needsPerson', 'notTested', 'nothingFound']).toContain(state);
        const isFailed = found.some(
          ({ wcag, outcome, level }) =>
            wcag.includes(criterion) && outcome === 'failed' && /^AA?$/.test(level),
        );
        expect(state === 'failed').toBe(isFailed);
      }
    }),
  );
});

const story = (url: string, outcome: CheckResult['outcome']) =>
  pageReport({ url, checks: [result('color-contrast', ['1.4.3'], outcome)] });

test('a run counts its pages, in any order, and not those that were not audited', () => {
  const pages = [
    story('/news/a.html', 'passed'),
    story('/news/b.html', 'failed'),
    story('/news/c.html', 'cantTell'),
    errorPage({ url: '/news/gone.html' }),
    pageReport({ url: '/news/again.html', checks: [], sameAs: '/news/a.html' }),
  ];
  const summary = criteriaSummary(pages);
  expect(summary.map(({ criterion }) => criterion)).toEqual(CRITERION_NUMBERS);
  expect(summary.find(({ criterion }) => criterion === '1.4.3')).toEqual({
    criterion: '1.4.3',
    state: 'failed',
    pages: { failed: 1, needsPerson: 1, notTested: 0, nothingFound: 1 },
    failed: ['color-contrast'],
    why: ['undecided'],
  });
  expect(criteriaSummary(pages.toReversed())).toEqual(summary);
});

test('a run without an audited page has tested nothing', () => {
  expect(new Set(criteriaSummary([errorPage()]).map(({ state }) => state))).toEqual(
    new Set(['notTested']),
  );
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/index.html?a=/b/c', 'https://example.org/'],
  ['https://example.org/imprint.html', 'https://example.org/*'],
  ['https://example.org/news/2026/a.html', 'https://example.org/news/*'],
  ['https://example.org/2026/a.html', 'https://example.org/0/*'],
  ['/index.html', '/'],
  ['/news/index.html', '/news/*'],
  ['/news/a.html#top', '/news/*'],
  ['a page.html', '/*'],
])('%s is of the template %s', (url, template) => {
  expect(templateOf(url)).toBe(template);
});

const answer = (given: Partial<HandAnswer>): HandAnswer => ({
  template: '/news/*',
  criterion: '1.4.3',
  answer: 'works',
  date: '2026-11-30',
  ...given,
});
const manual = (...answers: HandAnswer[]) => ({ version: '1.2.3', answers });

test.each([
  ['cantTell', 'works', 'nothingFound', true],
  ['cantTell', 'notApplicable', 'nothingFound', true],
  ['cantTell', 'fails', 'failed', true],
  ['untested', 'works', 'nothingFound', true],
  ['passed', 'fails', 'failed', true],
  ['passed', 'works', 'nothingFound', false],
  ['failed', 'works', 'failed', false],
] as const)('checks said %s, a person said %s: %s', (outcome, given, state, isByPerson) => {
  const answers = answersFor(manual(answer({ answer: given })));
  const outcomes = criterionOutcomes([story('/news/a.html', outcome)]);
  const told = withAnswersOf(outcomes, answers('/news/a.html')).find(
    ({ criterion }) => criterion === '1.4.3',
  );
  expect(told?.state).toBe(state);
  expect(told?.byPerson).toBe(isByPerson ? '2026-11-30' : undefined);
});

test('answers hold for the pages of their template, and those for the site where it has none', () => {
  const answers = answersFor(
    manual(
      answer({ criterion: '3.2.3', template: '*' }),
      answer({ criterion: '3.2.3', answer: 'fails' }),
    ),
  );
  expect(answers('/news/a.html').get('3.2.3')?.answer).toBe('fails');
  expect(answers('/sport/a.html').get('3.2.3')?.answer).toBe('works');
  expect(answers('/sport/a.html').get('1.4.3')).toBeUndefined();
});

test('a report keeps the answers, counts with them, and says which change nothing', () => {
  const report = reportOf([story('/news/a.html', 'cantTell'), story('/sport/a.html', 'cantTell')]);
  const given = manual(answer({}), answer({ template: '/gone/*' }), answer({ template: '*' }));
  const { report: answered, unused } = withAnswers(report, manual(answer({})));
  expect(answered.manual).toEqual(manual(answer({})));
  const told = answered.summary.criteria?.find(({ criterion }) => criterion === '1.4.3');
  expect(told).toMatchObject({
    state: 'needsPerson',
    pages: { needsPerson: 1, nothingFound: 1 },
    byPerson: { pages: 1, date: '2026-11-30' },
  });
  expect(unused).toEqual([]);
  expect(withAnswers(report, given).unused).toEqual(['/gone/*']);
  expect(answered.summary.outcome).toBe(report.summary.outcome);
});

test('answers of several reports are joined, the later one holding, in any order', () => {
  const early = manual(answer({ answer: 'fails', date: '2026-11-01' }));
  const late = manual(answer({}), answer({ criterion: '1.1.1' }));
  const same = manual(answer({ answer: 'fails' }));
  expect(joinAnswers([undefined, early, late])?.answers).toEqual([
    answer({ criterion: '1.1.1' }),
    answer({}),
  ]);
  expect(joinAnswers([late, early])).toEqual(joinAnswers([early, late]));
  expect(joinAnswers([same, late])).toEqual(joinAnswers([late, same]));
  expect(joinAnswers([late, same])?.answers).toContainEqual(answer({ answer: 'fails' }));
  expect(joinAnswers([undefined])).toBeNull();
});

test('every criterion has a question in a step', () => {
  expect(Object.keys(HAND_QUESTIONS).sort()).toEqual([...CRITERION_NUMBERS].sort());
  const used = new Set(Object.values(HAND_QUESTIONS).map(({ step }) => step));
  expect([...used].sort()).toEqual([...HAND_STEPS].sort());
});

test.each([
  [['video-caption', 'passed'], ['frames-named', 'inapplicable'], 'yes'],
  [['video-caption', 'inapplicable'], ['frames-named', 'inapplicable'], 'no'],
  [['video-caption', 'inapplicable'], ['frames-named', 'passed'], 'unknown'],
  [['video-caption', 'untested'], ['frames-named', 'inapplicable'], 'unknown'],
] as const)('with %j and %j there is a video: %s', (video, frames, expected) => {
  const found = [video, frames].map(([id, outcome]) => result(id, [], outcome));
  expect(featuresOn([{ checks: found }]).video).toBe(expected);
  expect(featuresOn([{ checks: [] }])).toEqual({ video: 'unknown', forms: 'unknown' });
});

const quiet = ['video-caption', 'frames-named', 'label', 'select-name', 'aria-input-field-name'];

test('a script is ten minutes at most, asks nothing that is known, and no form where there is none', () => {
  const bare = pageReport({ url: '/news/a.html', checks: [] });
  const [all, site] = handScripts(templatesOf([bare])).scripts;
  const time = (steps: readonly { seconds: number }[] = []) =>
    steps.reduce((sum, { seconds }) => sum + seconds, 0);
  expect(time(all?.steps)).toBeLessThanOrEqual(600);
  expect(all?.beyond.length).toBeGreaterThan(0);
  expect(site?.template).toBe('*');
  const asked = [all, site].flatMap((script) =>
    [...(script?.steps ?? []), ...(script?.beyond ?? [])].flatMap(({ criteria }) => criteria),
  );
  expect(asked.sort()).toEqual([...CRITERION_NUMBERS].sort());
  const known = pageReport({
    url: '/news/a.html',
    checks: [
      ...quiet.map((id) => result(id, [], 'inapplicable')),
      result('image-alt', ['1.1.1'], 'failed'),
      result('color-contrast', ['1.4.3'], 'passed'),
    ],
  });
  const [script] = handScripts(templatesOf([known])).scripts;
  const left = script?.steps.flatMap(({ criteria }) => criteria) ?? [];
  expect(script?.beyond).toEqual([]);
  for (const number of ['1.1.1', '1.2.2', '1.4.3', '3.3.1'] as const)
    expect(left).not.toContain(number);
  expect(left).toContain('1.2.1');
});

test('the kinds of most pages have scripts, the others are counted; in any order', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((section, at) =>
    Array.from({ length: at + 1 }, (_, number) => story(`/${section}/${number}.html`, 'passed')),
  );
  const { scripts, left } = handScripts(templatesOf(pages));
  expect(scripts.map(({ template }) => template)).toEqual([
    '/g/*',
    '/f/*',
    '/e/*',
    '/d/*',
    '/c/*',
    '*',
  ]);
  expect(left).toBe(2);
  expect(handScripts(templatesOf(pages.toReversed()))).toEqual({ scripts, left });
});
