import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expandReport, type ReportFile } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages } from '../helpers/serve.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'presscheck-cli-'));

test.each([
  [['nowhere.html'], /“nowhere\.html” does not exist/],
  [['example.org/story'], /write https:\/\/example\.org\/story/],
  [['ftp://example.org'], /Use http:\/\/ or https:\/\//],
  [['package.json'], /is neither an HTML page/],
  [['docs'], /holds no \.html page/],
  [[], /No target was given/],
  [['x', '--fial-on', 'minor'], /no option “--fial-on”.*“--fail-on”/],
  [['x', '--fail-on', 'hgih'], /--fail-on must be one of minor/],
  [['x', '--timeout', 'soon'], /--timeout must be a/],
  [['x', '--viewport', 'big'], /--viewport must look like 1280x800/],
  [['fixtures/site', '--only', 'heading-not-emtpy'], /Did you mean “heading-not-empty”/],
  [['fixtures/site', '--only', 'empty-heading'], /check “heading-not-empty” replaces/],
  [['fixtures/site', '--locale', 'xx'], /no messages in the language “xx”/],
  [['fixtures/site', '--browser', '/nowhere/chrome'], /There is no browser at/],
  [['fixtures/site', '--connect', 'ws://127.0.0.1:9/x'], /does not answer/],
  [
    ['explain', 'heading-empty'],
    /There is no check or axe rule “heading-empty”\. Did you mean “heading-not-empty”/,
  ],
  [['explain', 'qqqqqqqq'], /There is no check or axe rule “qqqqqqqq”\. “presscheck checks” lists/],
  [['x', '--qqqqqqqq'], /There is no option “--qqqqqqqq”\. “presscheck --help” lists/],
  [['judge', 'package.json'], /is not evidence/],
])('%j is answered by one line and exit code 2', async (args, words) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [['nowhere.html', '--locale', 'he'], /„nowhere\.html” לא קיים\. בדקו את הנתיב/],
  [['--locale=he'], /לא ניתן יעד/],
  [['x', '--fial-on', 'minor', '--locale', 'he'], /אין אפשרות „--fial-on”\..*„--fail-on”/],
  [['x', '--locale', 'he', '--out'], /חסר ערך לאפשרות „--out”/],
  [['explain', '--locale', 'he'], /צריכה לפחות יעד או שם אחד, וניתנו 0/],
  [['x', '--locale', 'he', '--viewport', 'big'], /--viewport חייב להיראות כמו 1280x800;.*"big"/],
  [['x', '--locale', 'he', '--format', 'jnuit'], /או נתיב של מודול \(.*„junit”/],
  [['fixtures/site', '--locale', 'he', '--browser', '/nowhere'], /אין דפדפן בנתיב \/nowhere/],
  [
    ['fixtures/site', '--locale', 'he', '--connect', 'ws://127.0.0.1:9/x'],
    /שניתן ב־\u200e--connect לא עונה/,
  ],
])('%j is answered in Hebrew', async (args, words) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('the language of a config file is that of errors too, unless a flag asks for another', async () => {
  const cwd = folder();
  const config = join(cwd, 'presscheck.config.json');
  writeFileSync(config, '{ "locale": "he" }');
  expect((await runCli(['nowhere.html'], { cwd })).stderr).toContain('לא קיים');
  expect((await runCli(['nowhere.html', '--locale', 'en'], { cwd })).stderr).toContain(
    'does not exist',
  );
  expect((await runCli(['nowhere.html', '--config', 'none.json'], { cwd })).stderr).toContain(
    'The config file “none.json” does not exist.',
  );
  writeFileSync(config, '{ "locale": "he", "failOnn": "minor" }');
  expect((await runCli(['x', '--locale', 'he'], { cwd })).stderr).toContain(
    'presscheck.config.json: אין אפשרות „failOnn”. האם התכוונתם אל „failOn”?',
  );
});

test('the small commands speak Hebrew where that is asked for, and help stays English', async () => {
  const hebrew = ['--locale', 'he'];
  expect((await runCli(['checks', ...hebrew])).stdout).toContain('בכותרות יש טקסט');
  expect((await runCli(['explain', 'heading-not-empty', ...hebrew])).stdout).toContain(
    '# בכותרות יש טקסט',
  );
  expect((await runCli(['explain', 'image-alt', ...hebrew])).stdout).toContain('כלל של axe-core');
  expect((await runCli(['init', ...hebrew], { cwd: folder() })).stdout).toContain('נכתב: ');
  const { stdout } = await runCli(['doctor', '--connect', sharedBrowser(), ...hebrew]);
  expect(stdout).toMatch(/^תקין .*\n.*שניתן ב־\u200e--connect/);
  expect((await runCli(['--help', ...hebrew])).stdout).toContain('What counts:');
});

test('a value that is missing is no bug of ours', async () => {
  expect((await runCli(['x', '--out'])).stderr).toBe(
    'presscheck: The option “--out” needs a value. “presscheck --help” lists what there is.\n',
  );
});

test('errors and help are the same whatever the language of the system', () => {
  const { stderr } = spawnSync(process.execPath, ['dist/cli/bin.js', 'x', '--fial-on'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
  });
  expect(stderr).toContain('There is no option “--fial-on”. Did you mean “--fail-on”?');
});

test('of two config files in one folder the one that is not read is told', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'presscheck.config.json'), '{ "failOn": "minor" }');
  writeFileSync(join(cwd, 'presscheck.config.yaml'), 'failOn: never');
  const { stderr } = await runCli(['nowhere.html'], { cwd });
  expect(stderr).toContain(
    'presscheck: presscheck.config.json is read; presscheck.config.yaml beside it is ignored.',
  );
});

test('a rule of axe-core is explained like a check of ours, also one that ours does better', async () => {
  const { code, stdout } = await runCli(['explain', 'image-alt']);
  expect(code).toBe(0);
  expect(stdout).toContain('# Images must have alternative text');
  expect(stdout).toContain('WCAG 1.1.1 (level A)');
  expect((await runCli(['explain', 'empty-heading'])).stdout).toContain(
    'Here the check `heading-not-empty` does the same and more',
  );
});

test('help groups the options, shows what they usually are, and how switches are turned off', async () => {
  const { stdout } = await runCli(['--help']);
  for (const words of ['What counts:', 'Reports:', '--no-sandbox', '--no-pictures'])
    expect(stdout).toContain(words);
  expect(stdout).toMatch(/--fail-on .*\n?.*\[default: moderate\]/);
  expect(stdout).toMatch(/--timeout .*\n?.*\[default: 30000\]/);
});

test('whoever stops reading what is printed ends nothing but that', async () => {
  const child = spawn(process.execPath, ['dist/cli/bin.js', 'checks']);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a page that failed and is let through is said to be that, in the terminal and in the report', async () => {
  const out = folder();
  const { code, stderr } = await runCli([
    'fixtures/heading-levels-in-order/failed-one-to-four.html',
    ...['--connect', sharedBrowser(), '--out', out, '--fail-on', 'never'],
    ...['--only', 'heading-levels-in-order', '--format', 'html', '--verbose'],
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain('[1/1] failed, not counted');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Failed, not counted');
});

test('a config file is found, checked, and overruled by flags', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'presscheck.config.json'), '{ "failOnn": "minor" }');
  expect((await runCli(['x'], { cwd })).stderr).toMatch(
    /presscheck\.config\.json: There is no option “failOnn”\. Did you mean “failOn”/,
  );
  writeFileSync(
    join(cwd, 'presscheck.config.json'),
    '{ "failOn": "minor", "only": ["heading-levels-in-order"], "checks": { "heading-levels-in-order": "critical" } }',
  );
  const args = [
    'fixtures/heading-levels-in-order/failed-one-to-four.html',
    '--connect',
    sharedBrowser(),
    '--out',
    cwd,
    '--json',
  ];
  const strict = await runCli(args, { cwd });
  expect(strict.code).toBe(1);
  expect(expandReport(JSON.parse(strict.stdout)).pages[0]?.checks[0]).toMatchObject({
    impact: 'critical',
    outcome: 'failed',
  });
  expect((await runCli([...args, '--fail-on', 'never'], { cwd })).code).toBe(0);
});

test('checks are listed with all of their metadata', async () => {
  const { stdout } = await runCli(['checks', '--json']);
  for (const check of JSON.parse(stdout)) {
    expect(Object.keys(check)).toEqual(
      expect.arrayContaining([
        'id',
        'area',
        'title',
        'description',
        'impact',
        'level',
        'wcag',
        'act',
        'techniques',
        'owner',
        'supersedes',
        'docs',
      ]),
    );
  }
});

test('init writes files and never overwrites them', async () => {
  const cwd = folder();
  expect((await runCli(['init'], { cwd })).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'presscheck.config.json'), 'utf8'))).toMatchObject({
    failOn: 'moderate',
  });
  expect(await runCli(['init'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is there already'),
  });
});

test('an interrupted run writes what is finished, keeps it to be resumed and exits with 130', async () => {
  const out = folder();
  const temporary = folder();
  const site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/silent': () => undefined,
  });
  const args = [
    'dist/cli/bin.js',
    `${site.origin}/good`,
    `${site.origin}/silent`,
    '--concurrency',
    '1',
    '--only',
    'heading-not-empty',
    '--out',
    out,
    '--verbose',
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
    if (String(text).includes('[1/2]')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  await site.close();
  expect(code).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(join(out, '.presscheck-journal'))).toContain('pages.jsonl');
  expect(said).toContain('run the same again with --resume');
  const { pages, summary } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  expect(summary.exitCode).toBe(130);
  expect(pages.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual(
    [null, 'interrupted'],
  );
});

test('a folder that cannot be written to is named', async () => {
  const out = folder();
  mkdirSync(join(out, 'report.json'));
  const { code, stderr } = await runCli([
    'fixtures/heading-not-empty/passed-hidden-empty.html',
    '--only',
    'heading-not-empty',
    '--connect',
    sharedBrowser(),
    '--out',
    out,
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/report\.json” cannot be written/);
});

const fixture = (name: string) => `fixtures/${name}.html`;

test('small pages take less than 15 kB each, and axe-core’s own result only where it is asked for', async () => {
  const out = folder();
  const pages = [
    fixture('headline-is-h1/passed-h1'),
    fixture('heading-not-empty/failed-no-text'),
    fixture('heading-levels-in-order/failed-one-to-four'),
  ];
  const run = async (...flags: string[]) => {
    const args = [...pages, '--connect', sharedBrowser(), '--out', out, '--fail-on', 'never'];
    expect((await runCli([...args, ...flags])).code).toBe(0);
    return readFileSync(join(out, 'report.json'), 'utf8');
  };
  const text = await run();
  const lines = text.split('\n').filter((line) => line.startsWith('{"url":'));
  expect(lines).toHaveLength(pages.length);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(15_000);
  expect(text).not.toMatch(/base64|"testEngine"/);
  const named = new Set(text.match(/pictures\/[0-9a-f]{32}\.(?:png|jpeg|webp)/g));
  const files = readdirSync(join(out, 'pictures')).map((file) => `pictures/${file}`);
  expect(files.length).toBeGreaterThan(0);
  expect([...named].sort()).toEqual(files.sort());
  const file = JSON.parse(await run('--axe-results', '--format', 'json')) as ReportFile;
  expect(file.pages.map(({ axe }) => axe?.testEngine.name)).toEqual(pages.map(() => 'axe-core'));
  expect(file.pages.every((page) => !('timings' in page))).toBe(true);
}, 240_000);

test('with --timings a page tells how long its steps took, and a table sums them up', async () => {
  const out = folder();
  const args = [fixture('heading-levels-in-order/passed-in-order'), '--fail-on', 'never'];
  const flags = ['--timings', '--format', 'json', '--areas', 'headings', '--out', out];
  const { stdout } = await runCli([...args, ...flags, '--connect', sharedBrowser()]);
  const [page] = (JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as ReportFile).pages;
  const timings = page?.timings ?? {};
  expect(Object.keys(timings)).toEqual(expect.arrayContaining(['load', 'headings']));
  const steps = Object.values(timings);
  expect(steps.every((ms) => Number.isInteger(ms) && ms >= 0)).toBe(true);
  const whole = steps.reduce((sum, ms) => sum + ms, 0);
  // Each is rounded by itself.
  expect(whole - steps.length).toBeLessThanOrEqual(page?.durationMs ?? 0);
  expect(stdout).toMatch(/Milliseconds a page, 1 page:\n(?: +\d+ +\d+% {2}\w+\n)+/);
  expect(stdout).toMatch(new RegExp(` ${whole} +100%  total\n`));
}, 120_000);
