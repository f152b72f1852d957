import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { audit, type Report } from '../../../src/index.ts';
import { page, servePages, type TestServer } from '../../helpers/serve.ts';

/** Takes 50 MB at a time, without end. */
const HOG =
  '<script>const all = []; setInterval(() => { all.push(new Uint8Array(5e7).fill(1)) }, 20)</script>';
/** Gives the browser itself 50 MB at a time to keep. */
const BLOB_HOG =
  '<script>const all = []; setInterval(() => { all.push(new Blob([new Uint8Array(5e7).fill(1)])) }, 50)</script>';

/** What may change is watched for some seconds: the page is still looked at when its memory has grown. */
const WATCHED = '<p class="ticker">Wind from the north-west, force four.</p><script>0</script>';

let site: TestServer;
let elsewhere: TestServer;

beforeAll(async () => {
  elsewhere = await servePages({ '/frame': page(`<p>Frame</p>${HOG}`) });
  const frame = elsewhere.origin.replace('127.0.0.1', 'localhost');
  site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/hog': page(`<h1>Hog</h1>${WATCHED}${HOG}`),
    '/blobs': page(`<h1>Blobs</h1>${WATCHED}${BLOB_HOG}`),
    '/framed': page(`<h1>Framed</h1>${WATCHED}<iframe src="${frame}/frame"></iframe>`),
  });
});
afterAll(() => Promise.all([site.close(), elsewhere.close()]));

function auditPages(paths: readonly string[], concurrency: number): Promise<Report> {
  const targets = paths.map((path) => site.origin + path);
  return audit({ targets, only: ['heading-not-empty', 'ticker-controllable'], concurrency }).report;
}

function told({ pages }: Report): (string | undefined)[] {
  return pages.map(({ outcome, error }) => error?.code ?? outcome);
}

test('a page whose memory grows without end is ended and told, once, and those beside it go on', async () => {
  const report = await auditPages(['/good', '/hog', '/good?2', '/good?3'], 2);
  expect(told(report)).toEqual(['passed', 'too-much-memory', 'passed', 'passed']);
  expect(report.pages[1]?.error?.message).toBe(
    'The page took more than 1000 MB of memory and was ended.',
  );
}, 120_000);

test('so is a page with a frame of another site whose memory grows', async () => {
  const report = await auditPages(['/framed', '/good'], 1);
  expect(told(report)).toEqual(['too-much-memory', 'passed']);
}, 120_000);

test('a page that makes the browser itself too large ends it, and is told when it is alone', async () => {
  const report = await auditPages(['/good', '/blobs', '/good?2'], 2);
  expect(told(report)).toEqual(['passed', 'too-much-memory', 'passed']);
}, 120_000);
