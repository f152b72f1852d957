import {
  type Config,
  catalogOf,
  concurrencyOf,
  createWorkerMetrics,
  DEFAULTS,
  diagnose,
  jsonLine,
  openStatusServer,
  parseConfig,
  type StatusServer,
  statusPlace,
  UsageError,
  type WorkerMetrics,
  type WorkLog,
} from '../../index.ts';
import { type CommandArguments, lastOf } from '../config-of.ts';
import { flagName } from '../flag-table.ts';
import { flagsToConfig } from '../flags-to-config.ts';
import type { Io } from '../io.ts';
import { machinesOf } from '../machines.ts';
import { ownWays } from '../own-ways.ts';

/** What a worker is doing, and who is told of it. */
type Worker = {
  isReady: boolean;
  isConnected: boolean;
  open: number;
  metrics: WorkerMetrics | null;
  server: StatusServer | null;
  log: WorkLog;
};

/** Audits pages from a queue until it is told to stop: 0 then, 2 where this machine cannot audit. */
export async function runWork({ flags }: CommandArguments, io: Io): Promise<number> {
  const config = parseConfig(flagsToConfig(flags), '', flagName);
  const worker = await openWorker(flags, io, config.locale);
  io.signal.addEventListener('abort', () => tellOfDraining(worker), { once: true });
  try {
    return await workWith(worker, config, flags, io);
  } finally {
    await worker.server?.close();
  }
}

async function workWith(
  worker: Worker,
  config: Config,
  flags: CommandArguments['flags'],
  io: Io,
): Promise<number> {
  const { log, metrics } = worker;
  const machines = await machinesOf(flags, io, {
    locale: config.locale,
    onConnected(isConnected) {
      worker.isConnected = isConnected;
      metrics?.connected(isConnected);
    },
  });
  try {
    if (!(await isAbleToAudit(config, log))) return 2;
    worker.isReady = true;
    const atOnce = concurrencyOf(config.concurrency ?? DEFAULTS.concurrency);
    const { queue } = machines;
    log(said('working', { queue, atOnce }, (say) => say.working(atOnce, queue)));
    const pages = await machines.work(ownWays(config), {
      signal: io.signal,
      log,
      onOpen(count) {
        worker.open = count;
        metrics?.open(count);
      },
      onPages: (brought) => metrics?.pages(brought),
    });
    log(said('ended', { pages }, (say) => say.drained(pages)));
    return 0;
  } finally {
    await machines.close();
  }
}

type Event = Parameters<WorkLog>[0];
type Say = Parameters<Event['tell']>[0]['machines'];

function said(
  event: string,
  fields: Event['fields'],
  words: (say: Say) => string,
  level: Event['level'] = 'info',
): Event {
  return { level, event, fields, tell: ({ machines }) => words(machines) };
}

/** Opens what a worker tells its state by. Throws a UsageError. */
async function openWorker(
  flags: CommandArguments['flags'],
  io: Io,
  locale: string | undefined,
): Promise<Worker> {
  const log = logOf(flags, io, locale);
  const worker: Worker = {
    ...{ isReady: false, isConnected: true, open: 0, log },
    ...{ metrics: null, server: null },
  };
  const place = lastOf(flags['status']);
  if (place === undefined) return worker;
  const where = statusPlace(place);
  const metrics = await createWorkerMetrics();
  worker.metrics = metrics;
  worker.server = await openStatusServer(where, () => healthOf(worker, io), metrics);
  const { address } = worker.server;
  log(said('status', { address }, (say) => say.statusAt(address)));
  return worker;
}

function healthOf({ isReady, isConnected }: Worker, { signal }: Io) {
  if (signal.aborted) return 'draining';
  if (!isConnected) return 'disconnected';
  return isReady ? null : 'starting';
}

function tellOfDraining({ log, open }: Worker): void {
  log(said('draining', { pages: open }, (say) => say.draining(open)));
}

/** Sentences, or lines of JSON for what gathers logs, on standard output. Throws a UsageError. */
function logOf(flags: CommandArguments['flags'], io: Io, locale: string | undefined): WorkLog {
  const form = lastOf(flags['log']) ?? 'text';
  if (form !== 'text' && form !== 'json') throw new UsageError((say) => say.machines.badLog(form));
  const { usage } = catalogOf(locale);
  return (event) => {
    const message = event.tell(usage);
    io.stdout(`${form === 'json' ? jsonLine(event, message, new Date()) : message}\n`);
  };
}

/** Tries an audit, as doctor does: who cannot audit takes no pages that others could. */
async function isAbleToAudit(config: Config, log: WorkLog): Promise<boolean> {
  const { concurrency: _, ...own } = ownWays(config);
  const lines = await diagnose({
    ...own,
    ...(config.locale === undefined ? {} : { locale: config.locale }),
  });
  if (lines.every(({ ok }) => ok)) return true;
  log(said('not-ready', {}, (say) => say.notReady, 'error'));
  for (const { ok, text } of lines)
    if (!ok) log({ level: 'error', event: 'doctor', fields: {}, tell: () => text });
  return false;
}
