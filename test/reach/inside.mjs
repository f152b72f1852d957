import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNameServer } from './name-server.mjs';
import { NEAR_PAGE, PUBLIC } from './pages.mjs';

/**
 * Runs in a network of its own (see world.sh): a public server, services of the machine that ought to hear of nobody,
 * and one run of the command line for each line of arguments. Prints, for each, who was heard of and the pages.
 */
const PUBLIC_ADDRESS = '203.0.113.10';
const NAMES = {
  'news.example': () => PUBLIC_ADDRESS,
  'inside.example': () => '192.168.255.1',
  // Public for the page itself, and from then on the machine that reads it.
  'rebinds.example': () => (heard.has('public /rebinds') ? '127.0.0.1' : PUBLIC_ADDRESS),
};
const heard = new Set();
const HTML = { 'Content-Type': 'text/html' };

await startNameServer((name) => NAMES[name]?.());
await listen(80, PUBLIC_ADDRESS, (path, response) => {
  heard.add(`public ${path}`);
  const answer = PUBLIC[path];
  if (answer?.startsWith('→')) response.writeHead(302, { Location: answer.slice(1) }).end();
  else response.writeHead(answer ? 200 : 404, HTML).end(answer);
});
for (const [port, host] of [
  [80, '127.0.0.1'],
  [8081, '::'],
]) {
  await listen(port, host, (path, response) => {
    heard.add(`near ${path}`);
    response.writeHead(200, { ...HTML, 'Access-Control-Allow-Origin': '*' }).end(NEAR_PAGE);
  });
}
const datagrams = createSocket('udp6').on('message', () => heard.add('near by UDP'));
await new Promise((resolve) => datagrams.bind(8083, '::', resolve));

const runs = [];
for (const args of JSON.parse(process.argv[2])) {
  heard.clear();
  const pages = await (args[0] === 'desk' ? atTheDesk(args) : auditWith(args));
  runs.push({ heard: [...heard].sort(), pages });
}
process.stdout.write(JSON.stringify(runs));
process.exit();

async function auditWith(args) {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-reach-'));
  const command = [
    'dist/cli/bin.js',
    ...args,
    '--out',
    out,
    '--format',
    'json',
    '--no-progress',
    '--no-cache',
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  const { pages } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  rmSync(out, { recursive: true });
  return pages.map(({ url, outcome, error, notes }) => ({
    url,
    outcome,
    code: error?.code,
    notes,
  }));
}

/** One page after the other in the browser that a desk keeps; what the first one asks for is not counted. */
async function atTheDesk([, first, ...args]) {
  const addresses = args.filter((one) => one.startsWith('http'));
  const options = args.filter((one) => !one.startsWith('http'));
  const command = ['dist/cli/bin.js', 'desk', '--no-open', ...options];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(child.stdout, 'data');
  const [address] = /http:\S+/.exec(String(said));
  const opened = await fetch(address);
  const headers = {
    cookie: opened.headers.get('set-cookie').split(';')[0],
    origin: new URL(address).origin,
  };
  const ask = async (path, init = {}) =>
    (
      await fetch(new URL(path, address), { ...init, headers: { ...headers, ...init.headers } })
    ).json();
  const audit = async (asked) => {
    const body = JSON.stringify({ kind: 'address', address: asked });
    const { id } = await ask('/api/audits', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    for (;;) {
      const { audits } = await ask('/api/desk');
      const found = audits.find((one) => one.id === id);
      if (!/waiting|running/.test(found.state))
        return { url: asked, outcome: found.outcome, notes: [found.problem ?? ''] };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const pages = [await audit(first)];
  if (![...heard].some((what) => what.startsWith('near')))
    throw new Error(`Nobody heard of ${first}`);
  heard.clear();
  for (const one of addresses) pages.push(await audit(one));
  child.kill();
  await once(child, 'exit');
  return pages;
}

function listen(port, host, answer) {
  const server = createServer((request, response) => {
    // So that the next request asks for the name again.
    response.setHeader('Connection', 'close');
    answer(request.url, response);
  });
  server.on('upgrade', (request, socket) => {
    heard.add(`near ${request.url}`);
    socket.destroy();
  });
  server.on('connection', () => host !== PUBLIC_ADDRESS && heard.add('near connection'));
  return new Promise((resolve) => server.listen({ port, host, ipv6Only: false }, resolve));
}
