import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runIn } from './helpers/built-cli.ts';
import { serve, type TestServer } from './helpers/serve.ts';

type Comment = { id: number; body: string; user: { login: string } };

const BOT = 'github-actions[bot]';
const COMMENTS = '/repos/paper/site/issues/5/comments';

let comments: Comment[];
let mayWrite: boolean;
let api: TestServer;
let folder: string;

/** A real server that answers as GitHub does, of what the action asks. */
beforeEach(async () => {
  comments = [];
  mayWrite = true;
  folder = mkdtempSync(join(tmpdir(), 'presscheck-comment-'));
  writeFileSync(join(folder, 'summary.md'), '## presscheck: failed\n');
  api = await serve(async (request, response) => {
    const { method, url = '/' } = request;
    const text = await textOf(request);
    // The job’s own token is of an app, which may not ask who it is.
    const isAllowed = request.headers.authorization === 'Bearer job-token' && url !== '/user';
    const isRead = method === 'GET';
    const answer = isAllowed && (isRead || mayWrite) ? answerTo(`${method}`, url, text) : undefined;
    response.writeHead(answer === undefined ? 403 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Resource not accessible by integration' }));
  });
});

function answerTo(method: string, url: string, text: string): unknown {
  const { pathname, searchParams } = new URL(url, 'http://github.test');
  const first = (Number(searchParams.get('page')) - 1) * 100;
  if (method === 'GET' && pathname === COMMENTS) return comments.slice(first, first + 100);
  const { body } = JSON.parse(text) as { body: string };
  if (method === 'POST' && pathname === COMMENTS) {
    write(BOT, body);
    return comments.at(-1);
  }
  const found = comments.find(({ id }) => pathname === `/repos/paper/site/issues/comments/${id}`);
  return method === 'PATCH' && found ? Object.assign(found, { body }) : undefined;
}

afterEach(() => api.close());

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

function write(login: string, body: string): void {
  comments.push({ id: 500 + comments.length, body, user: { login } });
}

/** Runs the action’s script as a job of a pull request does. */
function comment(more: Record<string, string> = {}, head = 'paper/site') {
  const repo = (name: string) => ({ repo: { full_name: name } });
  const event = { pull_request: { number: 5, head: repo(head), base: repo('paper/site') } };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  return runIn(folder, process.execPath, [resolve('scripts/action-comment.mjs')], {
    GITHUB_API_URL: api.origin,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'paper/site',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '77',
    PRESSCHECK_SUMMARY: join(folder, 'summary.md'),
    PRESSCHECK_MARK: 'accessibility-report',
    PRESSCHECK_TOKEN: 'job-token',
    ...more,
  });
}

test('the first run writes a comment, with the summary and the way to the run', async () => {
  expect(await comment()).toMatchObject({ code: 0, stderr: '' });
  expect(comments.map(({ body }) => body)).toEqual([
    '<!-- presscheck: accessibility-report -->\n## presscheck: failed\n\n[The whole report](https://github.test/paper/site/actions/runs/77)\n',
  ]);
});

test('later runs write it anew, and leave those of others and of other audits alone', async () => {
  const mark = '<!-- presscheck: accessibility-report -->';
  for (let at = 0; at < 150; at += 1) write('reader', `${mark}\nComment ${at}.`);
  await comment();
  await comment({ PRESSCHECK_MARK: 'of the phone' });
  writeFileSync(join(folder, 'summary.md'), '## presscheck: passed\n');
  expect((await comment()).stdout).toBe('presscheck: The comment was written anew.\n');
  expect(comments).toHaveLength(152);
  expect(comments.filter(({ user }) => user.login === BOT).map(({ body }) => body)).toEqual([
    expect.stringContaining('accessibility-report -->\n## presscheck: passed'),
    expect.stringContaining('of-the-phone -->\n## presscheck: failed'),
  ]);
  expect(comments.filter(({ body }) => /Comment \d+\.$/.test(body))).toHaveLength(150);
});

test.each([
  ['a fork', 'reader/site', /::notice title=No comment::This pull request comes from a fork/],
  ['a branch', 'paper/site', /::notice title=No comment::.*permissions: pull-requests: write/],
])(
  'a token that may only read, on a pull request of %s, is told and fails nothing',
  async (_, head, said) => {
    mayWrite = false;
    const { code, stdout } = await comment({}, head);
    expect([code, stdout, comments]).toEqual([0, expect.stringMatching(said), []]);
  },
);

test('what is no pull request, or has no summary, gets no comment', async () => {
  const none = { GITHUB_EVENT_PATH: join(folder, 'nowhere.json') };
  expect((await comment(none)).stdout).toContain('for no pull request');
  expect((await comment({ PRESSCHECK_SUMMARY: 'none/summary.md' })).stdout).toContain(
    'the input “format” must have markdown',
  );
  expect(comments).toEqual([]);
});

test('a server that is not there is told in one line', async () => {
  await api.close();
  const { code, stdout, stderr } = await comment();
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^::notice .*GitHub cannot be reached at \S+ \(ECONNREFUSED\).*\n$/,
    ),
    stderr: '',
  });
});
