import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from '@jest/globals';

/** Only Linux lets a test have a network of its own. */
const onLinux = process.platform === 'linux' ? test : test.skip;

type Page = { url: string; outcome: string; code?: string; notes: string[] };
type Run = { heard: string[]; pages: Page[] };

const NEWS = 'http://news.example';
const RUNS = {
  ofPublicPages: [
    `${NEWS}/frames`,
    `${NEWS}/asks`,
    `${NEWS}/sent-on`,
    `${NEWS}/sent-to-file`,
    `${NEWS}/leaves`,
    'http://rebinds.example/rebinds',
  ],
  withAllowPrivate: [`${NEWS}/frames`, `${NEWS}/asks`, `${NEWS}/sent-on`, '--allow-private'],
  withAllowHost: [`${NEWS}/frames`, '--allow-host', 'inside.example'],
  withHermetic: [`${NEWS}/frames`, '--hermetic'],
  ofSitemap: [`${NEWS}/sitemap.xml`],
  ofIndex: [`${NEWS}/index.xml`],
  ofLinks: [`${NEWS}/linked`, '--crawl', '2'],
  atTheDesk: [
    ...['desk', 'http://localhost:8081/story', `${NEWS}/frames`, `${NEWS}/asks`, `${NEWS}/sent-on`],
    ...[`${NEWS}/leaves`, 'http://rebinds.example/rebinds'],
  ],
  ofNearPages: ['http://localhost:8081/story', 'http://inside.example:8081/story'],
} as const;

let runs: Record<keyof typeof RUNS, Run>;

beforeAll(() => {
  if (process.platform !== 'linux') return;
  const args = Object.values(RUNS).map((run) => [...run, '--only', 'headline-is-h1']);
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const { stdout, stderr } = spawnSync(
    'unshare',
    [
      ...['--net', '--mount', ...asRoot, 'sh', 'test/reach/world.sh'],
      ...[process.execPath, 'test/reach/inside.mjs', JSON.stringify(args)],
    ],
    { encoding: 'utf8', timeout: 240_000 },
  );
  if (!stdout) throw new Error(`The network of the test did not come up: ${stderr}`);
  const names = Object.keys(RUNS);
  runs = Object.fromEntries(
    (JSON.parse(stdout) as Run[]).map((run, at) => [names[at], run]),
  ) as never;
}, 250_000);

onLinux('a public page reaches nothing of this machine or its network, however it asks', () => {
  const { heard } = runs.ofPublicPages;
  expect(heard.filter((what) => what.startsWith('near'))).toEqual([]);
  expect(heard.filter((what) => /\/(?:frames|asks|leaves|rebinds)$/.test(what))).toHaveLength(4);
});

onLinux('nor does one at the desk, whose browser was just let at this machine', () => {
  const { heard, pages } = runs.atTheDesk;
  expect(heard.filter((what) => what.startsWith('near'))).toEqual([]);
  expect(heard.filter((what) => /\/(?:frames|asks|leaves|rebinds)$/.test(what))).toHaveLength(4);
  expect(pages.map(({ outcome }) => outcome)).toEqual([
    ...['passed', 'passed', 'passed', 'error', 'error', expect.any(String)],
  ]);
});

onLinux('without the gate every one of these ways leads there', () => {
  const ways = [
    ...['/beacon', '/events', '/fetch', '/frame', '/image', '/preload', '/prefetch', '/script'],
    ...['/socket', '/stylesheet', '/worker', 'by UDP', 'connection'],
  ];
  const { heard } = runs.withAllowPrivate;
  expect(heard).toEqual(expect.arrayContaining(ways.map((way) => `near ${way}`)));
  expect(heard).toContain('near /redirected');
});

onLinux('a page is judged without what it was not let at, and says so', () => {
  const [frames, asks] = runs.ofPublicPages.pages;
  expect([frames?.outcome, asks?.outcome]).toEqual(['passed', 'passed']);
  expect(frames?.notes.join()).toMatch(/not let in: .*127\.0\.0\.1:8081/);
});

onLinux('a page that leads there is an error that says so', () => {
  const codes = runs.ofPublicPages.pages.map(({ url, code }) => [url.replace(NEWS, ''), code]);
  expect(Object.fromEntries(codes)).toMatchObject({
    '/sent-on': 'private-address',
    '/leaves': 'private-address',
    '/sent-to-file': 'load-failed',
  });
});

onLinux('a name that leads elsewhere the second time is not followed', () => {
  const page = runs.ofPublicPages.pages.find(({ url }) => url.includes('rebinds'));
  expect(page?.notes.join()).toContain('not let in: rebinds.example');
  expect(runs.ofPublicPages.heard.join()).not.toContain('rebound');
});

onLinux('a public sitemap, an index of some, and links lead nowhere near', () => {
  const { ofSitemap, ofIndex, ofLinks } = runs;
  for (const { heard } of [ofSitemap, ofIndex, ofLinks]) {
    expect(heard).toContain('public /plain');
    expect(heard.filter((what) => what.startsWith('near'))).toEqual([]);
  }
  const codes = ofSitemap.pages.map(({ code }) => code);
  // One name is that of nobody there.
  const refused = codes.filter((code) => code !== 'host-not-found');
  expect(refused).toEqual([undefined, ...Array(refused.length - 1).fill('private-address')]);
  expect(refused.length).toBeGreaterThan(6);
  expect(ofIndex.pages.map(({ url }) => url)).toEqual([`${NEWS}/plain`]);
  expect(ofLinks.pages.map(({ url }) => url)).toEqual([`${NEWS}/linked`, `${NEWS}/plain`]);
});

onLinux('a host that is allowed is reached, and no other', () => {
  const { heard, pages } = runs.withAllowHost;
  expect(heard).toContain('near /frame');
  expect(pages[0]?.notes.join()).toContain('127.0.0.1:8081');
  expect(pages[0]?.notes.join()).not.toContain('inside.example');
});

onLinux('a hermetic run reaches the targets’ hosts', () => {
  const { heard, pages } = runs.withHermetic;
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed']);
  expect(heard.filter((what) => what.startsWith('near'))).toEqual([]);
});

onLinux('what is named as a target is audited wherever it is', () => {
  const { heard, pages } = runs.ofNearPages;
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  expect(heard).toEqual(expect.arrayContaining(['near /own-picture', 'near /same-machine']));
  expect(heard).not.toContain('near /other-picture');
});
