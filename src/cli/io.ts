/** What the command line needs of the world around it; a test gives its own. */
export type Io = {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether each stream is a terminal that a person looks at. */
  isTerminal: { stdout: boolean; stderr: boolean };
  /** How many characters a line of standard output holds, where that is known. */
  columns?: number;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Whether results are kept for the next run where nobody says otherwise. */
  keepsResults: boolean;
  /** Aborted when the user interrupts the run. */
  signal: AbortSignal;
};

/** Whether to colour what goes to a stream: the flag, then NO_COLOR and FORCE_COLOR, then the terminal. */
export function wantsColor(
  io: Io,
  stream: 'stdout' | 'stderr',
  flag: boolean | undefined,
): boolean {
  if (flag !== undefined) return flag;
  if (io.env['NO_COLOR']) return false;
  if (io.env['FORCE_COLOR']) return io.env['FORCE_COLOR'] !== '0';
  return io.isTerminal[stream];
}
