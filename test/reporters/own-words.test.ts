import { expect, test } from '@jest/globals';
import type { OutlineEntry } from '../../src/model/report.ts';
import { ownWordsMarkup } from '../../src/reporters/html/own-words.ts';
import { reportWordsIn } from '../../src/reporters/html/report-words.ts';
import { checkResult, finding, pageReport } from '../helpers/hand-made-report.ts';

const view = {
  ...reportWordsIn('en'),
  metas: new Map(),
  changes: null,
  up: '',
  pageLevel: 2,
} as const;

function entry(level: number | null, text: string, selector: string): OutlineEntry {
  return { level, text, selector: [selector], region: 'story', box: null, faults: [] };
}

const page = pageReport({
  lang: 'en',
  outline: [
    entry(1, 'Ferry returns', 'h1'),
    entry(4, 'What it <costs>', 'h4'),
    entry(null, 'Who may sail', 'p > b'),
  ],
});

function told(id: string, data: Record<string, unknown>, selector = 'h4', outcome = 'failed') {
  const one = finding({
    selector: [selector],
    data,
    outcome: outcome === 'failed' ? 'failed' : 'cantTell',
  });
  const markup = ownWordsMarkup(checkResult({ id, findings: [one] }), one, page, view)?.markup;
  return markup?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') ?? null;
}

test('a heading at a wrong level is shown at the level that fits, in its own words', () => {
  expect(told('heading-levels-in-order', { level: 4, previousLevel: 1 })).toBe(
    ' Before: Level 4 What it &lt;costs&gt; After: Level 2 What it &lt;costs&gt; ',
  );
});

test('a line that looks like a heading is shown as one, below those above it', () => {
  expect(told('fake-heading', {}, 'p > b')).toContain('After: Level 4 Who may sail');
});

test('a pale text is shown in its colour and in one that is enough', () => {
  const colours = { foreground: '#999999', background: '#ffffff', ratio: 2.84, near: '#767676' };
  expect(told('color-contrast', { ...colours, nearRatio: 4.54 })).toContain('#767676 4.54:1');
});

test('what is no colour is painted nowhere', () => {
  const colours = { foreground: 'url(x)', background: '#ffffff', ratio: 2, near: '#767676' };
  expect(told('color-contrast', colours)).toBeNull();
});

test('what is not sure, or only its writer knows, is left open', () => {
  expect(
    told('heading-levels-in-order', { level: 4, previousLevel: 1 }, 'h4', 'cantTell'),
  ).toBeNull();
  expect(told('image-alt', {})).toBeNull();
  expect(told('heading-levels-in-order', { level: 4, previousLevel: 1 }, 'h9')).toBeNull();
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])(
  'a check that is called %s has no words of the story’s own',
  (id) => {
    expect(told(id, { level: 4, previousLevel: 1 })).toBeNull();
  },
);
