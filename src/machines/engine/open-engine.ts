import type { FlowProducer, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Tell } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { TimeLimitError, within } from '../../support/within.ts';
import { loadEngine } from './load-packages.ts';
import { queueAddress } from './queue-address.ts';
import { queueFault } from './queue-fault.ts';

/** All names of ours in Redis begin so. */
export const PREFIX = 'presscheck';

/** BullMQ on a Redis that answers. Queues and takers are made when they are asked for, each once. */
export type Engine = {
  /** How sentences name it; without user and password. */
  shown: string;
  queue(name: string): Queue;
  /** What takes jobs from a queue one by one, and puts those back whose worker is gone. */
  taker(name: string): Promise<Worker>;
  flows: FlowProducer;
  redis: Redis;
  /** Its own time, in milliseconds since 1970: clocks of machines may differ. */
  now(): Promise<number>;
  /** What is wrong with it, as far as an error says. */
  faultOf(error: unknown): Tell;
  close(): Promise<void>;
};

/** What is told while it is used. */
export type EngineHooks = {
  onNotice(tell: Tell): void;
  /** The connection is gone, or there again. */
  onConnected?(isConnected: boolean): void;
};

const CONNECT_MS = 5000;
const SILENT_MS = 20_000;
/** The oldest that can set a value, and say which was there, in one step. */
const LEAST = '7.0.0';
/** A job whose worker has not been heard of for so long goes back to the queue, in milliseconds. */
export const LOST_AFTER_MS = 30_000;
/** How often a job may lose its worker and be tried again. */
const MOST_LOSSES = 2;
const CLOSING_MS = 5000;

/**
 * Connects to a queue, `redis://…`, and makes sure that it is one; `lostAfterMs` is how long a worker may say nothing
 * before its jobs are another's. Throws a UsageError.
 */
export async function openEngine(
  address: string,
  hooks: EngineHooks,
  lostAfterMs = LOST_AFTER_MS,
): Promise<Engine> {
  const { href, shown } = queueAddress(address);
  const { Queue, Worker, FlowProducer, Redis } = await loadEngine();
  const redis = await connect(Redis, href, shown, hooks);
  const listening = createListening(shown, hooks);
  const common = { connection: redis, prefix: PREFIX, skipVersionCheck: true };
  const queues = new Map<string, Queue>();
  const takers = new Map<string, Promise<Worker>>();
  const takerOf = async (name: string) => {
    const times = { lockDuration: lostAfterMs, stalledInterval: Math.ceil(lostAfterMs / 3) };
    const taker = new Worker(name, null, {
      ...common,
      ...times,
      autorun: false,
      maxStalledCount: MOST_LOSSES,
    });
    listening(taker);
    await taker.startStalledCheckTimer();
    return taker;
  };
  const flows = listening(new FlowProducer(common));
  return {
    shown,
    redis,
    flows,
    queue(name) {
      const queue = queues.get(name) ?? listening(new Queue(name, common));
      queues.set(name, queue);
      return queue;
    },
    taker(name) {
      const taker = takers.get(name) ?? takerOf(name);
      takers.set(name, taker);
      return taker;
    },
    async now() {
      const [seconds, microseconds] = await redis.time();
      return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
    },
    faultOf: (error) => queueFault(shown, error),
    async close() {
      const open = [...(await Promise.all(takers.values())), ...queues.values(), flows];
      // What waits for a server that is gone is not waited for.
      const closing = Promise.allSettled(open.map((one) => one.close()));
      await within(closing, CLOSING_MS, 'Closing').catch(() => undefined);
      redis.disconnect();
    },
  };
}

/** What tells of errors. */
type Faulty = { on(event: 'error', listener: (error: unknown) => void): unknown };

/** Errors of connections are told by the connection that all share; any other is told once. */
function createListening(shown: string, { onNotice }: EngineHooks) {
  const told = new Set<string>();
  return <T extends Faulty>(one: T): T => {
    one.on('error', (error) => {
      const reason = reasonOf(error);
      if (OF_CONNECTION.test(reason) || told.has(reason)) return;
      told.add(reason);
      onNotice(queueFault(shown, error));
    });
    return one;
  };
}

const OF_CONNECTION = /\bE[A-Z]{4,}|connection|closed|timed? ?out|socket/i;

async function connect(
  Client: typeof Redis,
  href: string,
  shown: string,
  hooks: EngineHooks,
): Promise<Redis> {
  let isOpen = false;
  const redis = new Client(href, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    // A server behind a cut wire says nothing, and does not hang up.
    socketTimeout: SILENT_MS,
    maxRetriesPerRequest: null,
    // The first time it has to work; later it comes back by itself.
    retryStrategy: (times) => (isOpen ? Math.min(times * 200, 3000) : null),
  });
  let latest: unknown = null;
  redis.on('error', (error) => {
    latest = error;
  });
  try {
    await within(redis.connect(), CONNECT_MS, 'Connecting');
    await within(requireServer(redis, shown, hooks), CONNECT_MS, 'The answer');
  } catch (error) {
    redis.disconnect();
    if (error instanceof UsageError) throw error;
    throw new UsageError(queueFault(shown, causeOf(error, latest)));
  }
  isOpen = true;
  tellOfConnection(redis, shown, hooks);
  return redis;
}

/** That a connection is closed says less than what was heard of it before. */
function causeOf(error: unknown, latest: unknown): unknown {
  if (error instanceof TimeLimitError) return new Error(`timed out after ${CONNECT_MS / 1000} s`);
  const isClosed = error instanceof Error && /connection is closed/i.test(error.message);
  return isClosed ? (latest ?? error) : error;
}

/** Each change of the connection once. */
function tellOfConnection(
  redis: Redis,
  shown: string,
  { onNotice, onConnected }: EngineHooks,
): void {
  let isThere = true;
  const tell = (isConnected: boolean) => {
    if (isConnected === isThere) return;
    isThere = isConnected;
    onConnected?.(isConnected);
    onNotice((say) => (isConnected ? say.machines.found(shown) : say.machines.lost(shown)));
  };
  redis.on('ready', () => tell(true));
  redis.on('close', () => tell(redis.status === 'end'));
}

async function requireServer(redis: Redis, shown: string, { onNotice }: EngineHooks) {
  const info = await redis.info();
  const fieldOf = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const version = fieldOf('redis_version');
  if (version === '') throw new UsageError((say) => say.machines.noRedis(shown));
  if (isOlder(version, LEAST))
    throw new UsageError((say) => say.machines.oldRedis(shown, version, LEAST));
  const policy = fieldOf('maxmemory_policy');
  if (policy !== '' && policy !== 'noeviction') onNotice((say) => say.machines.evicts(policy));
}

function isOlder(version: string, least: string): boolean {
  const [have, need] = [version, least].map((one) => one.split('.').map(Number));
  const at = [0, 1, 2].find((place) => have?.[place] !== need?.[place]);
  return at !== undefined && (have?.[at] ?? 0) < (need?.[at] ?? 0);
}
