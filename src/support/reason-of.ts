import { thrownText } from '../model/usage/thrown-text.ts';

/** What an error says, or whatever was thrown: its first line with words, without a full stop. */
export function reasonOf(thrown: unknown): string {
  const lines = thrownText(thrown).split('\n');
  return (lines.find((line) => line.trim() !== '') ?? '').trim().replace(/\.$/, '');
}
