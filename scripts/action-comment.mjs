// Puts the summary of a run onto its pull request: one comment, which later runs write anew. Whatever keeps it from that is
// told in a line, and is no reason for the job to fail: the summary is on the page of the run too.
import { readFile } from 'node:fs/promises';

const PATIENCE = 30_000;
/** GitHub takes so many characters. */
const LONGEST = 65_000;
const MOST_COMMENT_PAGES = 50;
const BOT = 'github-actions[bot]';

const FORK =
  'This pull request comes from a fork, whose runs get a token that may only read. So the summary is no comment: it is on the page of this run.';
const NOT_ALLOWED =
  'The job’s token may not write comments. Give the job “permissions: pull-requests: write”, or set the input “comment” to false. The summary is on the page of this run.';

const { env } = process;
const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
const repository = env.GITHUB_REPOSITORY ?? '';

try {
  const done = await comment();
  console.log(`presscheck: ${done}`);
} catch (error) {
  const why = error.cause?.code ?? (error.name === 'TimeoutError' ? error.name : null);
  const told =
    why === null
      ? error.message
      : `GitHub cannot be reached at ${api} (${why}), so the summary is on the page of this run alone.`;
  console.log(`::notice title=No comment::${oneLine(told)}`);
}

async function comment() {
  const event = JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => 'null'));
  const number = event?.pull_request?.number;
  if (!Number.isInteger(number)) return 'This run is for no pull request, so there is no comment.';
  const summary = await readFile(env.PRESSCHECK_SUMMARY, 'utf8').catch(() => null);
  if (summary === null)
    return `There is no ${oneLine(env.PRESSCHECK_SUMMARY)} to comment with: the input “format” must have markdown.`;
  const isFork =
    event.pull_request.head?.repo?.full_name !== event.pull_request.base?.repo?.full_name;
  const body = bodyOf(summary);
  const place = `/repos/${repository}`;
  const mine = await ownComment(`${place}/issues/${number}/comments`, isFork);
  if (mine === null) await ask('POST', `${place}/issues/${number}/comments`, isFork, { body });
  else await ask('PATCH', `${place}/issues/comments/${mine}`, isFork, { body });
  return mine === null ? 'A comment was written.' : 'The comment was written anew.';
}

/** Several audits of one workflow have a comment each, by the name that their reports are uploaded under. */
function marker() {
  return `<!-- presscheck: ${(env.PRESSCHECK_MARK ?? '').replace(/[^\w.-]+/g, '-')} -->`;
}

function bodyOf(summary) {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = env;
  const link =
    server && run ? `\n[The whole report](${server}/${repository}/actions/runs/${run})\n` : '';
  return `${marker()}\n${summary.slice(0, LONGEST)}${link}`;
}

/** The number of the comment that an earlier run wrote; of others that begin alike none, whoever wrote them. */
async function ownComment(path, isFork) {
  const me = await ownName();
  for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
    const comments = await ask('GET', `${path}?per_page=100&page=${page}`, isFork);
    const found = comments.find(
      ({ user, body }) => user?.login === me && String(body).startsWith(marker()),
    );
    if (found) return found.id;
    if (comments.length < 100) return null;
  }
  return null;
}

/** Who a token of one’s own is; that of the job may not ask, and is the bot. */
async function ownName() {
  const answer = await send('GET', '/user');
  return answer.ok ? ((await answer.json()).login ?? BOT) : BOT;
}

async function ask(method, path, isFork, body) {
  const answer = await send(method, path, body);
  if (answer.ok) return answer.json();
  if (answer.status === 401 || answer.status === 403 || answer.status === 404)
    throw new Error(isFork ? FORK : NOT_ALLOWED);
  throw new Error(
    `GitHub answered with ${answer.status}, so the summary is on the page of this run alone.`,
  );
}

function send(method, path, body) {
  return fetch(`${api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${env.PRESSCHECK_TOKEN}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'presscheck',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** As the runner reads it: nothing of it begins another command. */
function oneLine(text) {
  return String(text).replace(/\s+/g, ' ').replaceAll('%', '%25').slice(0, 500);
}
