import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type Gate, openGate } from '../../src/browser/reach/gate.ts';

const HELLO = Buffer.of(5, 1, 0);
const opened: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

async function gateFor(named: string[]): Promise<Gate> {
  const gate = await openGate({ named, onlyHosts: null });
  opened.push(gate);
  return gate;
}

async function echo(): Promise<number> {
  const server: Server = createServer((socket) => socket.pipe(socket));
  opened.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

function wish(host: string, port: number): Buffer {
  return Buffer.concat([
    Buffer.of(5, 1, 0, 3, host.length),
    Buffer.from(host),
    Buffer.of(port >> 8, port & 255),
  ]);
}

/** Says it piece by piece, then ends; everything that was answered until the other side ended too. */
async function say(gate: Gate, pieces: readonly Buffer[]): Promise<string> {
  const socket = connect(gate.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes: Buffer) => {
    answer += bytes.toString('hex');
  });
  for (const piece of pieces) await new Promise((resolve) => socket.write(piece, resolve));
  socket.end();
  await once(socket, 'close');
  return answer;
}

const WELCOME = '0500';
const reply = (code: number) => `050${code}0001000000000000`;

test('joins the browser with whom it may reach, however the greeting is cut', async () => {
  const port = await echo();
  const gate = await gateFor(['127.0.0.1']);
  const whole = Buffer.concat([HELLO, wish('127.0.0.1', port), Buffer.from('ferry')]);
  const expected = WELCOME + reply(0) + Buffer.from('ferry').toString('hex');
  expect(await say(gate, [whole])).toBe(expected);
  expect(
    await say(
      gate,
      [...whole].map((byte) => Buffer.of(byte)),
    ),
  ).toBe(expected);
  expect(gate.whyRefused('127.0.0.1', port)).toBeNull();
});

test('refuses what is near, and knows why', async () => {
  const port = await echo();
  const gate = await gateFor([]);
  expect(await say(gate, [HELLO, wish('127.0.0.1', port)])).toBe(WELCOME + reply(2));
  expect(gate.whyRefused('127.0.0.1', port)).toEqual({ why: 'too-near', space: 'loopback' });
});

test('knows why somebody did not answer', async () => {
  const port = await echo();
  opened.pop()?.close();
  const gate = await gateFor(['127.0.0.1']);
  expect(await say(gate, [HELLO, wish('127.0.0.1', port)])).toBe(WELCOME + reply(4));
  expect(gate.whyRefused('127.0.0.1', port)).toEqual({
    why: 'no-connection',
    code: 'ECONNREFUSED',
  });
});

test.each([
  ['another version', [Buffer.of(4, 1, 0)], ''],
  ['no way without a password', [Buffer.of(5, 1, 2)], ''],
  ['another wish than a connection', [HELLO, Buffer.of(5, 3, 0, 1, 127, 0, 0, 1, 0, 80)], WELCOME],
  ['an unknown kind of address', [HELLO, Buffer.of(5, 1, 0, 9, 0, 0)], WELCOME],
  ['a greeting that breaks off', [HELLO, Buffer.of(5, 1, 0, 3, 20, 65)], WELCOME],
])('ends a connection that begins with %s', async (_, pieces, answer) => {
  expect(await say(await gateFor(['127.0.0.1']), pieces)).toBe(answer);
});

test('takes addresses of both kinds as well as names', async () => {
  const port = await echo();
  const gate = await gateFor(['127.0.0.1']);
  const end = Buffer.of(port >> 8, port & 255);
  const four = Buffer.concat([HELLO, Buffer.of(5, 1, 0, 1, 127, 0, 0, 1), end]);
  expect(await say(gate, [four])).toBe(WELCOME + reply(0));
  const six = Buffer.concat([HELLO, Buffer.of(5, 1, 0, 4), Buffer.alloc(15), Buffer.of(1), end]);
  expect(await say(gate, [six])).toBe(WELCOME + reply(2));
});
