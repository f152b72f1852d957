import { type AuditOptions, catalogOf, openDesk, UsageError } from '../../index.ts';
import { type CommandArguments, lastOf } from '../config-of.ts';
import type { Io } from '../io.ts';
import { mergedConfig, withoutFiles } from '../merged-config.ts';

/** Opens the editor’s desk, and keeps it open until the user interrupts. Returns 0. */
export async function runDesk(given: CommandArguments, io: Io): Promise<number> {
  const { flags } = given;
  const config = withoutFiles(await mergedConfig(given, io));
  const options: AuditOptions = { ...config, targets: config.targets ?? [] };
  const say = catalogOf(options.locale).desk.terminal;
  const desk = await openDesk(
    { ...options, port: portOf(lastOf(flags['port'])) },
    { signal: io.signal, onNotice: (message) => io.stderr(`presscheck: ${message}\n`) },
  );
  io.stdout(`${say.open(desk.address)}\n`);
  const isShown = flags['no-open'] === true || flags['open'] === false || (await desk.show());
  if (!isShown) io.stderr(`presscheck: ${say.notOpened}\n`);
  io.stderr(`presscheck: ${say.stop}\n`);
  await desk.closed;
  io.stderr(`presscheck: ${say.closed}\n`);
  return 0;
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  if (!/^\d+$/.test(given)) throw new UsageError((say) => say.desk.badPort(given));
  return Number(given);
}
