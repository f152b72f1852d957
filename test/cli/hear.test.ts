import { expect, test } from '@jest/globals';
import { runCli } from '../helpers/run-cli.ts';

const PAGE = 'fixtures/skip-link-target-exists/failed-voa-likeness.html';

test('prints what is said before the story, and the ways there', async () => {
  const { code, stdout } = await runCli(['hear', PAGE, '--no-progress']);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[1]).toMatch(/^ +0\.0 {2}Accessibility links, heading level 2$/);
  expect(stdout).toContain(
    'Lighthouse lamp to burn all winter, heading level 1\n\nWays to the headline',
  );
  expect(stdout).toMatch(
    /By the skip link “Skip to main content”: 2 presses, 5 words, 1\.6 s \(tried\)/,
  );
  expect(stdout).not.toContain('About us');
});

test('--all goes on to the end, and a slower voice takes longer', async () => {
  const { code, stdout } = await runCli([
    'hear',
    PAGE,
    '--all',
    '--speech-rate',
    '149',
    '--no-progress',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('About us, link');
  expect(stdout).toMatch(/ 21\.3 {2}Lighthouse lamp to burn all winter, heading level 1/);
});

test('--to reads to what a selector finds; where that is not there it says so', async () => {
  const found = await runCli(['hear', PAGE, '--to', 'input', '--no-progress']);
  expect([found.code, found.stdout.includes('Search, field')]).toEqual([0, true]);
  expect(found.stdout).not.toContain('Lighthouse lamp to burn all winter, heading level 1');
  const missing = await runCli(['hear', PAGE, '--to', '#nope', '--no-progress']);
  expect(missing.code).toBe(2);
  expect(missing.stdout).toContain('Nothing on the page matches “#nope”.');
  const broken = await runCli(['hear', PAGE, '--to', '[[', '--no-progress']);
  expect(broken.stdout).toContain('Nothing on the page matches “[[”.');
});

test('a page that is no story says so, and one that is not there ends with 2', async () => {
  const front = await runCli([
    'hear',
    'fixtures/way-to-story/inapplicable-front-page.html',
    '--no-progress',
  ]);
  expect([front.code, front.stdout.includes('has no headline')]).toEqual([2, true]);
  const missing = await runCli(['hear', 'no-such-page.html', '--no-progress']);
  expect(missing.code).toBe(2);
});

test('budgets are numbers, and one part of them by flag leaves the other', async () => {
  const wrong = await runCli([PAGE, '--max-presses', 'few']);
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'presscheck: --max-presses must be a number; it is "few".\n',
  ]);
});
