import { catalogOf, type Machines, openMachines, UsageError } from '../index.ts';
import type { CommandArguments } from './config-of.ts';
import { lastOf } from './config-of.ts';
import type { Io } from './io.ts';

type Flags = CommandArguments['flags'];

/** What a command tells of the queue. */
export type Telling = {
  locale: string | undefined;
  onConnected?(isConnected: boolean): void;
};

/** The queue and the store that the flags name, or the environment. Throws a UsageError. */
export async function machinesOf(
  flags: Flags,
  io: Io,
  { locale, onConnected }: Telling,
): Promise<Machines> {
  const queue = queueOf(flags, io);
  if (!queue) throw new UsageError((say) => say.machines.noQueue);
  const { usage } = catalogOf(locale);
  return openMachines(
    { queue, store: storeOf(flags, io), secret: secretOf(io), ...lostAfterOf(flags) },
    {
      onNotice: (tell) => io.stderr(`presscheck: ${tell(usage)}\n`),
      ...(onConnected ? { onConnected } : {}),
    },
  );
}

/** Whether the flags name a queue, or the environment does. */
export function hasQueue(flags: Flags, io: Io): boolean {
  return Boolean(queueOf(flags, io));
}

function queueOf(flags: Flags, { env }: Io): string | undefined {
  return lastOf(flags['queue']) ?? env['PRESSCHECK_QUEUE'];
}

/** The same of the store. */
export function hasStore(flags: Flags, { env }: Io): boolean {
  return Boolean(lastOf(flags['store']) ?? env['PRESSCHECK_STORE']);
}

/** The store that the flags name, or the environment. Throws a UsageError. */
export function storeOf(flags: Flags, io: Io): string {
  const store = lastOf(flags['store']) ?? io.env['PRESSCHECK_STORE'];
  if (!store) throw new UsageError((say) => say.machines.noStore);
  return store;
}

/** What seals runs and signs webhooks; null where nobody set it. */
export function secretOf({ env }: Io): string | null {
  return env['PRESSCHECK_SECRET'] || null;
}

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 24 * 60;
const LONGEST_SECONDS = 3600;

/** How long a worker may say nothing, where the flags say. Throws a UsageError. */
function lostAfterOf(flags: Flags): { lostAfterMs?: number } {
  const text = lastOf(flags['lost-after']);
  if (text === undefined) return {};
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= LONGEST_SECONDS))
    throw new UsageError((say) => say.machines.badLostAfter(text, LONGEST_SECONDS));
  return { lostAfterMs: seconds * 1000 };
}

/** How long nothing may come before a run is given up, in milliseconds; undefined where nobody says. Throws a UsageError. */
export function patienceOf(flags: Flags): number | undefined {
  const text = lastOf(flags['patience']);
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (!(minutes > 0 && minutes <= LONGEST_MINUTES))
    throw new UsageError((say) => say.machines.badPatience(text, LONGEST_MINUTES));
  return minutes * MINUTE_MS;
}
