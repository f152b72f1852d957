import type { IncomingMessage } from 'node:http';
import { serve } from './serve.ts';

type Note = { id: number; body: string; author: { id: number } };

/** What a job asks GitLab for: a real server that keeps the notes of one merge request. */
export type GitlabApi = {
  notes: Note[];
  /** Who the token of the job belongs to. */
  me: number;
  /** What GitLab tells a job by its environment, and the token that the project gives it. */
  env: Record<string, string>;
  write(author: number, body: string): void;
  close(): Promise<void>;
};

const TOKEN = 'token-of-the-project';
const NOTES = '/projects/12/merge_requests/3/notes';

export async function gitlabApi(): Promise<GitlabApi> {
  const notes: Note[] = [];
  const me = 99;
  const write = (author: number, body: string) => {
    notes.push({ id: 1000 + notes.length, body, author: { id: author } });
  };
  const routes: Record<string, (path: string, body: string) => unknown> = {
    'GET /user': () => ({ id: me }),
    [`GET ${NOTES}`]: (path) => pageOf(notes, new URL(path, 'http://gitlab.test').searchParams),
    [`POST ${NOTES}`]: (_, body) => {
      write(me, body);
      return notes.at(-1);
    },
  };
  const rewrite = (path: string, body: string) => {
    const note = notes.find(({ id }) => path === `${NOTES}/${id}`);
    return note && Object.assign(note, { body });
  };
  const answerTo = (method: string, url: string, body: string) => {
    const route = routes[`${method} ${url.split('?')[0]}`];
    if (route) return route(url, body);
    return method === 'PUT' ? rewrite(url, body) : undefined;
  };
  const server = await serve(async (request, response) => {
    const { method, url = '/' } = request;
    const body = new URLSearchParams(await textOf(request)).get('body') ?? '';
    const isAllowed = request.headers['private-token'] === TOKEN;
    const answer = isAllowed ? answerTo(`${method}`, url, body) : undefined;
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
  });
  const env = {
    CI_API_V4_URL: server.origin,
    CI_PROJECT_ID: '12',
    CI_MERGE_REQUEST_IID: '3',
    PRESSCHECK_TOKEN: TOKEN,
  };
  return { notes, me, env, write, close: server.close };
}

function pageOf(notes: readonly Note[], asked: URLSearchParams): Note[] {
  const size = Number(asked.get('per_page') ?? 20);
  const first = (Number(asked.get('page') ?? 1) - 1) * size;
  return notes.slice(first, first + size);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
