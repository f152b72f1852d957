import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { LOGIN, type Objects, serveBucket } from '../helpers/bucket-server.ts';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import { startProxy } from '../helpers/forward-proxy.ts';
import {
  collect,
  findingsOf,
  groundFor,
  type Meeting,
  meetingAt,
  QUICK,
  reportAt,
  runMeeting,
} from '../helpers/machines.ts';
import { freePort } from '../helpers/redis.ts';
import { serve } from '../helpers/serve.ts';
import { untilTrue } from '../helpers/until.ts';

const ground = groundFor();

const site = builtSite({
  'index.html': builtPage('Front'),
  'story.html': builtPage('Story', '<h2></h2>'),
});

/** A file of the latest run of a name in the store. */
function fileOf({ store }: Meeting, name: string, file: string): string {
  const folder = join(store.slice('file:'.length), name);
  const [id = ''] = readdirSync(folder).sort().reverse();
  return join(folder, id, file);
}

test('a worker of another version takes no page of a run, and says so once', async () => {
  const meeting = meetingAt(ground.redis.address);
  await runMeeting(meeting, ['enqueue', site, '--run', 'older', ...QUICK]);
  const client = ground.redis.client();
  const [id = ''] = await client.zrange('presscheck:runs:waiting-children', '0', '-1');
  const data = JSON.parse((await client.hget(`presscheck:runs:${id}`, 'data')) ?? '{}');
  await client.hset(`presscheck:runs:${id}`, 'data', JSON.stringify({ ...data, version: '0.0.9' }));
  const worker = ground.start(meeting);
  await worker.until('run-refused');
  // Another run is served all the same.
  await runMeeting(meeting, ['enqueue', site, '--run', 'ours', ...QUICK]);
  expect(await collect(meeting, 'ours')).toMatchObject({ code: 1 });
  const refused = worker.logged.filter(({ event }) => event === 'run-refused');
  expect(refused.map(({ message }) => message)).toEqual([
    'Run older is for workers of presscheck 0.0.9, and this one is 0.1.0: it takes none of its pages.',
  ]);
  const plan = fileOf(meeting, 'older', 'plan.json.gz');
  const planned = JSON.parse(gunzipSync(readFileSync(plan)).toString());
  writeFileSync(plan, gzipSync(JSON.stringify({ ...planned, version: '0.0.9' })));
  const { code, stderr } = await runMeeting(meeting, ['collect', 'older']);
  expect([code, stderr]).toEqual([
    2,
    'presscheck: Run older was enqueued by presscheck 0.0.9, and this is 0.1.0. Use the same version on all machines.\n',
  ]);
});

test('a worker with another browser than the first takes no page of a run', async () => {
  const meeting = meetingAt(ground.redis.address);
  await runMeeting(meeting, ['enqueue', site, '--run', 'elsewhere', ...QUICK]);
  const [id] = await ground.redis.client().zrange('presscheck:runs:waiting-children', '0', '-1');
  await ground.redis.client().set(`presscheck:browser:${id}`, 'HeadlessChrome/99.0.1');
  const worker = ground.start(meeting);
  await worker.until('run-refused');
  const [refused] = worker.logged.filter(({ event }) => event === 'run-refused');
  expect(refused?.message).toMatch(
    /^Run elsewhere is audited with HeadlessChrome\/99\.0\.1, and this worker has HeadlessChrome\/\S+: it takes none of its pages\.$/,
  );
  expect(worker.logged.filter(({ event }) => event === 'page-done')).toEqual([]);
  await ground.redis.client().del(`presscheck:browser:${id}`);
  ground.start(meeting);
  expect(await collect(meeting, 'elsewhere')).toMatchObject({ code: 1 });
});

test('what a run may not tell is told nowhere in the open: not in the store, not in Redis', async () => {
  const guarded = await serve((request, response) => {
    const isIn = request.headers['x-ticket'] === 'platform-nine-and-more';
    response.writeHead(isIn ? 200 : 403, { 'Content-Type': 'text/html' }).end(builtPage('In'));
  });
  ground.later(guarded.close);
  const meeting = meetingAt(ground.redis.address, 'the ferry runs at seven');
  const headers = ['--header', 'X-Ticket=platform-nine-and-more'];
  const enqueue = ['enqueue', `${guarded.origin}/story`, '--run', 'guarded', ...headers, ...QUICK];
  expect(await runMeeting(meeting, enqueue)).toMatchObject({ code: 0 });
  ground.start(meeting);
  const { code, report } = await collect(meeting, 'guarded');
  expect(code).toBe(0);
  expect(report.run.options['header']).toEqual({ 'X-Ticket': '[redacted]' });
  const folder = meeting.store.slice('file:'.length);
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  expect(kept.length).toBeGreaterThan(4);
  for (const path of kept)
    expect(gunzipSync(readFileSync(path)).toString()).not.toContain('platform-nine');
  const client = ground.redis.client();
  for (const key of await client.keys('presscheck:*'))
    expect(String(await client.dump(key))).not.toContain('platform-nine');
});

test('a worker tells its state, and counts what it does', async () => {
  const meeting = meetingAt(ground.redis.address);
  const port = await freePort();
  const worker = ground.start(meeting, ['--status', String(port)]);
  await worker.until('working');
  const asked = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return [response.status, await response.text()] as const;
  };
  expect(await asked('/healthz')).toEqual([200, '{"status":"ok"}\n']);
  expect((await asked('/'))[0]).toBe(404);
  await runMeeting(meeting, ['enqueue', site, '--run', 'counted', ...QUICK]);
  await worker.until('page-done', 2);
  const [, metrics] = await asked('/metrics');
  expect(metrics).toContain('presscheck_pages_total{outcome="passed"} 1\n');
  expect(metrics).toContain('presscheck_pages_total{outcome="failed"} 1\n');
  expect(metrics).toContain('presscheck_page_seconds_count 2\n');
  expect(metrics).toContain('presscheck_queue_connected 1\n');
  expect(metrics).toContain('process_resident_memory_bytes');
  await ground.redis.kill();
  await untilTrue(async () => (await asked('/healthz'))[0] === 503, 10_000);
  expect(await asked('/healthz')).toEqual([503, '{"status":"disconnected"}\n']);
  await ground.redis.start();
});

test('pages of one host are opened one after the other over all workers, and robots.txt is asked for once a run', async () => {
  let [open, most] = [0, 0];
  const asked: string[] = [];
  const times: { at: number; what: 'in' | 'out' }[] = [];
  const paper = await serve((request, response) => {
    const path = new URL(request.url ?? '/', 'http://paper.example').pathname;
    asked.push(path);
    if (path === '/robots.txt') return response.end('User-agent: *\nDisallow: /private/\n');
    if (path === '/sitemap.xml') {
      const paths = ['private/x', ...Array.from({ length: 8 }, (_, at) => `story-${at}`)];
      const entries = paths.map((one) => `<url><loc>http://paper.example/${one}</loc></url>`);
      response.writeHead(200, { 'Content-Type': 'application/xml' });
      return response.end(
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`,
      );
    }
    open += 1;
    most = Math.max(most, open);
    times.push({ at: performance.now(), what: 'in' });
    return setTimeout(() => {
      open -= 1;
      times.push({ at: performance.now(), what: 'out' });
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(builtPage(path));
    }, 150);
  });
  const proxy = await startProxy({ 'paper.example': paper.port });
  ground.later(paper.close);
  ground.later(proxy.close);
  const behind = { HTTP_PROXY: proxy.origin, http_proxy: proxy.origin };
  const meeting = meetingAt(ground.redis.address);
  const own = ['--browser', ownBrowser()];
  const workers = [1, 2].map(() => ground.start(meeting, ['--concurrency', '2'], behind, own));
  await Promise.all(workers.map((worker) => worker.until('working')));
  const target = 'http://paper.example/sitemap.xml';
  const enqueue = ['enqueue', target, '--run', 'polite', '--per-host', '1', ...QUICK];
  expect(await runMeeting(meeting, enqueue, behind)).toMatchObject({ code: 0 });
  const { report, stderr } = await collect(meeting, 'polite');
  expect([report.summary.pages.total, report.summary.pages.error, stderr]).toEqual([8, 0, '']);
  expect(most).toBe(1);
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  expect(asked).not.toContain('/private/x');
  expect(report.summary.leftOut).toMatchObject([{ why: 'robots', pages: 1 }]);
});

test('audit with a queue is enqueue, work and collect in one, with the same report and exit code', async () => {
  const meeting = meetingAt(ground.redis.address);
  const [there, here] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'presscheck-out-')));
  const args = ['audit', site, ...QUICK, '--connect', sharedBrowser(), '--format', 'json'];
  const many = ['--queue', ground.redis.address, '--run', 'one', '--out', String(there)];
  const byQueue = await runMeeting(meeting, [...args, ...many]);
  expect(byQueue.code).toBe(1);
  expect(byQueue.stderr).toContain('Run one: 2 pages wait for workers');
  const alone = await runMeeting(meeting, [...args, '--no-cache', '--out', String(here)]);
  expect(alone.code).toBe(1);
  const [a, b] = [reportAt(String(there)), reportAt(String(here))];
  expect(findingsOf(a)).toEqual(findingsOf(b));
  expect(a.tool).toEqual(b.tool);
  expect(a.summary).toEqual(b.summary);
  expect(alone.stdout.replace(/[\d.]+ s|Report: \S+/g, '')).toBe(
    byQueue.stdout.replace(/[\d.]+ s|Report: \S+/g, ''),
  );
});

test('addresses that lead to one page are told as one machine tells them', async () => {
  const paper = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (pathname.startsWith('/short')) return response.writeHead(302, { Location: '/story' }).end();
    response.writeHead(200, { 'Content-Type': 'text/html' });
    return response.end(builtPage('Story', '<h2></h2>'));
  });
  ground.later(paper.close);
  const targets = ['/short-1', '/story', '/short-2'].map((path) => paper.origin + path);
  const meeting = meetingAt(ground.redis.address);
  ground.start(meeting);
  await runMeeting(meeting, ['enqueue', ...targets, '--run', 'same', ...QUICK]);
  const { report } = await collect(meeting, 'same');
  expect(report.pages.map(({ sameAs }) => sameAs ?? null)).toEqual([
    `${paper.origin}/story`,
    null,
    `${paper.origin}/story`,
  ]);
  expect(report.rootCauses.map(({ pages }) => pages)).toEqual([[`${paper.origin}/story`]]);
});

test('what the baseline knows makes a run on many machines fail no more than one on one', async () => {
  const meeting = meetingAt(ground.redis.address);
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-baseline-'));
  const baseline = join(folder, 'known.tsv');
  const record = ['baseline', site, '--baseline', baseline, '--only', 'heading-not-empty'];
  await runMeeting(meeting, [...record, '--connect', sharedBrowser()]);
  ground.start(meeting);
  const enqueue = ['enqueue', site, '--run', 'known', '--baseline', baseline, ...QUICK];
  expect(await runMeeting(meeting, enqueue)).toMatchObject({ code: 0 });
  const { code, report } = await collect(meeting, 'known');
  expect(code).toBe(0);
  expect(report.baseline?.known).toBe(1);
});

test('a run whose results lie in a bucket has its report, and its pictures', async () => {
  const objects: Objects = new Map();
  const bucket = await serveBucket('newsroom', objects);
  ground.later(bucket.close);
  const cloud = {
    ...LOGIN,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const store = `s3://newsroom/audits?endpoint=${bucket.origin}&region=eu-west-1&path-style=1`;
  const meeting = { queue: ground.redis.address, store };
  const enqueue = ['enqueue', site, '--run', 'cloudy', '--areas', 'headings'];
  expect(await runMeeting(meeting, enqueue, cloud)).toMatchObject({ code: 0 });
  ground.start(meeting, [], cloud);
  const out = mkdtempSync(join(tmpdir(), 'presscheck-out-'));
  const args = ['collect', 'cloudy', '--out', out, '--format', 'json,html'];
  expect(await runMeeting(meeting, args, cloud)).toMatchObject({ code: 1, stderr: '' });
  const { pages } = reportAt(out);
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  for (const { picture } of pages)
    expect(statSync(join(out, String(picture?.picture))).size).toBeGreaterThan(500);
  const kept = [...objects.keys()].map((key) => key.split('/').slice(3).join('/'));
  expect(kept).toEqual(
    expect.arrayContaining(['plan.json.gz', 'end.json.gz', expect.stringMatching(/^pictures\//)]),
  );
});

test('fifty thousand entries of a sitemap are asked for in bounded memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-sitemap-'));
  const sitemap = join(folder, 'sitemap.xml');
  const entry = (at: number) =>
    `<url><loc>https://127.0.0.1:9/2026/11/30/a-story-of-a-town-${at}.html</loc></url>`;
  const entries = Array.from({ length: 50_000 }, (_, at) => entry(at)).join('\n');
  writeFileSync(
    sitemap,
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`,
  );
  const telling = join(folder, 'memory');
  const tell = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(telling)}, String(process.resourceUsage().maxRSS)))`;
  const meeting = meetingAt(ground.redis.address);
  const run = await runMeeting(meeting, ['enqueue', sitemap, '--run', 'large', ...QUICK], {
    NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(tell).toString('base64')}`,
  });
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('50000 pages wait')]);
  expect(await ground.redis.client().llen('presscheck:pages.here:wait')).toBe(50_000);
  const megabytes = Number(readFileSync(telling, 'utf8')) / 1024;
  expect(megabytes).toBeLessThan(200);
});

/** The browser of this machine. */
function ownBrowser(): string {
  const said = execFileSync(process.execPath, ['dist/cli/bin.js', 'doctor'], { encoding: 'utf8' });
  return /Browser: (.*?),/.exec(said)?.[1] ?? '';
}
