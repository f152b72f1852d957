import { checks } from '../../index.ts';
import type { Io } from '../io.ts';
import { type CommandArguments, pluginsOf } from './audit.ts';

/** Lists all checks, the plugins' too: a line each, or their metadata as JSON. */
export async function runChecks({ flags }: CommandArguments, io: Io): Promise<number> {
  const metas = [...checks, ...(await pluginsOf(flags, io))].map(
    ({ judge: _judge, needs: _needs, words: _words, ...meta }) => meta,
  );
  if (flags['json']) {
    io.stdout(`${JSON.stringify(metas, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...metas.map(({ id }) => id.length));
  for (const { id, title } of metas) io.stdout(`${id.padEnd(width)}  ${title}\n`);
  return 0;
}
