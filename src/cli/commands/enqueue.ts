import { setFlagsFromString } from 'node:v8';
import { catalogOf, type EnqueueOptions, type Machines, UsageError } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { lastOf } from '../config-of.ts';
import type { Io } from '../io.ts';
import { machinesOf } from '../machines.ts';
import { namedConfig, withoutFiles } from '../merged-config.ts';
import { withoutOwnWays } from '../own-ways.ts';

/** Asks workers on other machines for pages, now or again and again; 0 when they are asked. */
export async function runEnqueue(given: CommandArguments, io: Io): Promise<number> {
  // Little of what a large sitemap goes through is kept; left to itself, Node lets it lie.
  setFlagsFromString('--optimize-for-size');
  const { flags } = given;
  const every = lastOf(flags['every']);
  const options = await enqueueOptions(given, io);
  const { locale } = options.audit;
  if (every !== NEVER && options.audit.targets.length === 0)
    throw new UsageError((say) => say.targets.none);
  const machines = await machinesOf(flags, io, { locale });
  try {
    const tell = teller(io, locale);
    if (every === undefined) await enqueueNow(machines, options, io, tell);
    else if (every === NEVER) await endSchedule(machines, options.name, tell);
    else await schedule(machines, options, every, tell);
    return 0;
  } finally {
    await machines.close();
  }
}

const NEVER = 'never';

/** What the command line and the config file say of a run on many machines. */
export async function enqueueOptions(given: CommandArguments, io: Io): Promise<EnqueueOptions> {
  const { flags } = given;
  const config = withoutOwnWays(withoutFiles(await namedConfig(given, io)));
  const [name, notify] = [lastOf(flags['run']), lastOf(flags['notify'])];
  return {
    audit: { pictures: true, ...config, targets: config.targets ?? [] },
    onlyChanged: flags['only-changed'] === true,
    ...(name === undefined ? {} : { name }),
    ...(notify === undefined ? {} : { notify }),
  };
}

/** Says something in the user's language. */
export type Teller = Parameters<Machines['enqueue']>[1]['tell'];

/** Tells on standard error: what is printed is for programs. */
export function teller(io: Io, locale: string | undefined): Teller {
  const { usage } = catalogOf(locale);
  return (tell) => io.stderr(`presscheck: ${tell(usage)}\n`);
}

/** Finds the pages and asks for each; returns the name of the run. */
export async function enqueueNow(
  machines: Machines,
  options: EnqueueOptions,
  io: Io,
  tell: Teller,
): Promise<string> {
  const onNotice = (message: string) => io.stderr(`${message}\n`);
  const { run, plan } = await machines.enqueue(options, { signal: io.signal, onNotice, tell });
  tell((say) => say.machines.enqueued(run.name, plan.total, plan.hosts.length));
  return run.name;
}

async function schedule(
  machines: Machines,
  options: EnqueueOptions,
  every: string,
  tell: Teller,
): Promise<void> {
  const { name, next } = await machines.schedule(options, every);
  tell((say) => say.machines.scheduled(name, every, next?.toISOString() ?? '?'));
}

async function endSchedule(
  machines: Machines,
  name: string | undefined,
  tell: Teller,
): Promise<void> {
  if (name === undefined) throw new UsageError((say) => say.machines.needsRunName);
  const wasThere = await machines.unschedule(name);
  tell((say) => (wasThere ? say.machines.unscheduled(name) : say.machines.notScheduled(name)));
}
