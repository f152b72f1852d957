import { connect } from 'node:net';
import { type DeskOptions, openDesk } from '../../src/index.ts';
import type { DeskAudit, DeskEvent } from '../../src/model/desk.ts';
import { sharedBrowser } from './audit-pages.ts';

/** What a server answered to a request, as it came over the socket. */
export type Raw = { status: number; head: string; body: string };

/** A desk that is open, and what it takes to ask it as its own page would. */
export type OpenedDesk = {
  address: string;
  origin: string;
  host: string;
  port: number;
  token: string;
  /** The headers of its own page. */
  own: Readonly<Record<string, string>>;
  ask(path: string, body?: unknown): Promise<Response>;
  /** Asks for an audit and waits until it is over. */
  audit(body: unknown): Promise<DeskAudit>;
  close(): Promise<void>;
};

/** Opens a desk whose audits use the browser that all tests share. */
export async function openedDesk(options: Partial<DeskOptions> = {}): Promise<OpenedDesk> {
  const desk = await openDesk({ targets: [], connect: sharedBrowser(), ...options });
  const { origin, host, port, searchParams } = new URL(desk.address);
  const token = searchParams.get('token') ?? '';
  const opened = await fetch(desk.address, { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const own = { Cookie: cookie, Origin: origin };
  const ask = (path: string, body?: unknown) =>
    fetch(`${origin}${path}`, {
      headers: { ...own, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  return {
    ...{ address: desk.address, origin, host, port: Number(port), token, own, ask },
    async audit(body) {
      const ending = new AbortController();
      const events = await fetch(`${origin}/api/events`, { headers: own, signal: ending.signal });
      const answer = await ask('/api/audits', body);
      const asked = (await answer.json()) as DeskAudit & { problem?: string };
      if (!answer.ok) throw new Error(asked.problem);
      try {
        return await over(asked.id, events);
      } finally {
        ending.abort();
      }
    },
    close: desk.close,
  };
}

/** The audit once its state is a last one, by the events. */
async function over(id: string, events: Response): Promise<DeskAudit> {
  for await (const event of eventsOf(events))
    if (event.type === 'audit' && event.audit.id === id && isLast(event.audit)) return event.audit;
  throw new Error('The events ended before the audit did.');
}

async function* eventsOf({ body }: Response): AsyncGenerator<DeskEvent> {
  let text = '';
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString();
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const [, data] = /^data: (\{.*)$/m.exec(part) ?? [];
      if (data !== undefined) yield JSON.parse(data) as DeskEvent;
    }
  }
}

function isLast({ state }: DeskAudit): boolean {
  return state !== 'waiting' && state !== 'running';
}

/** Sends bytes to a port on loopback and reads until the other side has answered whole, or closes. */
export function sendRaw(port: number, text: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let said = '';
    const done = () => {
      socket.destroy();
      const [head = '', body = ''] = said.split(/\r\n\r\n([\s\S]*)/);
      resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(head)?.[1]), head, body });
    };
    socket.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      const length = /content-length: (\d+)/i.exec(said)?.[1];
      const [, body = ''] = said.split(/\r\n\r\n([\s\S]*)/);
      if (length !== undefined && Buffer.byteLength(body) >= Number(length)) done();
    });
    socket.on('close', done);
    socket.on('error', reject);
    socket.setTimeout(20_000, () => reject(new Error(`No answer, only: ${said}`)));
  });
}

/** A request as it goes over a socket. */
export function request(
  line: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const all = { Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
