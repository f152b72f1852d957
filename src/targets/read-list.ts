import { readFile } from 'node:fs/promises';
import { UsageError } from '../model/usage/usage-error.ts';

/** The targets that a list names, one a line; `-` is standard input. Throws a UsageError. */
export async function readList(name: string): Promise<string[]> {
  const text = await (name === '-' ? standardInput() : readFile(name, 'utf8')).catch(() => {
    throw new UsageError((say) => say.targets.unreadableList(name));
  });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const targets = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (targets.length === 0) throw new UsageError((say) => say.targets.emptyList(name));
  return targets;
}

let input: Promise<string> | undefined;

/** It can be read only once, but is asked for twice: which folders it names, and then which pages. */
function standardInput(): Promise<string> {
  input ??= readStandardInput();
  return input;
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
