import { expect, test } from '@jest/globals';
import { placesIn } from '../../src/config/places.ts';
import { leftOut } from '../../src/judging/left-out.ts';

test('a run without options leaves nothing out', () => {
  expect(leftOut({})).toEqual([]);
});

test('each check that is left out is told once, by what left it out and where that is written', () => {
  const left = leftOut({
    skip: ['h1-single', 'image-alt'],
    checks: { landmarks: 'off', 'byline-time': 'minor' },
    overrides: [{ pages: ['/old/**'], skip: ['headline-once', 'h1-single'] }],
    givenAt: {
      skip: '--skip',
      checks: 'presscheck.config.json:2',
      'checks.landmarks': 'presscheck.config.json:3',
      'overrides.0': 'presscheck.config.json:7',
    },
  });
  expect(left).toEqual([
    { option: 'skip', where: '--skip', pages: null, ids: ['h1-single', 'image-alt'] },
    { option: 'checks', where: 'presscheck.config.json:3', pages: null, ids: ['landmarks'] },
    {
      option: 'skip',
      where: 'presscheck.config.json:7',
      pages: ['/old/**'],
      ids: ['headline-once'],
    },
  ]);
});

test('what --only, --areas and --standard leave out is told as a whole', () => {
  const [only, ...others] = leftOut({ only: ['h1-single'] });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ option: 'only', where: null });
  expect(only?.ids).not.toContain('h1-single');
  expect(only?.ids).toEqual(expect.arrayContaining(['headline-once', 'image-alt']));
  const byArea = leftOut({ areas: ['headings', 'axe'] });
  expect(byArea.map(({ option }) => option)).toEqual(['areas']);
  expect(byArea[0]?.ids).not.toContain('image-alt');
  expect(leftOut({ standard: ['wcag22aa'] }).map(({ option }) => option)).toEqual(['standard']);
});

test.each([
  [
    'JSON',
    '{\n  "only": ["a"],\n  "checks": {\n    "landmarks": "off"\n  },\n  "overrides": [\n    { "pages": ["/a"] },\n    { "pages": ["/b"], "skip": ["x"] }\n  ]\n}',
    { only: 2, checks: 3, 'checks.landmarks': 4, 'overrides.0': 7, 'overrides.1': 8 },
  ],
  [
    'YAML',
    'only:\n  - a\nchecks:\n  landmarks: off\noverrides:\n  - pages: [/a]\n  - pages: [/b]\n    skip: [x]\n',
    { only: 1, checks: 3, 'checks.landmarks': 4, 'overrides.0': 6, 'overrides.1': 7 },
  ],
])('the lines of a config file in %s are found', (_, text, lines) => {
  const places = placesIn(text, 'c', {
    only: ['a'],
    checks: { landmarks: 'off' },
    overrides: [{ pages: ['/a'] }, { pages: ['/b'], skip: ['x'] }],
  });
  const expected = Object.entries(lines).map(([option, line]) => [option, `c:${line}`]);
  expect(places).toEqual(Object.fromEntries(expected));
});

test('what a config module puts together has the file’s name alone, and a strange id breaks nothing', () => {
  expect(placesIn('export { default } from "./shared.js"', 'c.js', { skip: ['x'] })).toEqual({
    skip: 'c.js',
  });
  expect(placesIn('{"checks":{"a(b":"off"}}', 'c', { checks: { 'a(b': 'off' } })).toEqual({
    checks: 'c:1',
    'checks.a(b': 'c:1',
  });
});
