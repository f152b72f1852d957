/** What an error says, or whatever was thrown: its first line with words, without a full stop. */
export function reasonOf(thrown: unknown): string {
  const said =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  const text = typeof said === 'object' ? NONE : String(said);
  return (text.split('\n').find((line) => line.trim() !== '') ?? NONE).trim().replace(/\.$/, '');
}

const NONE = 'no reason given';
