/** The formats that a report can be written in, by the names that `--format` takes. */
export const FORMATS = [
  'json',
  'html',
  'junit',
  'sarif',
  'gitlab',
  'markdown',
  'earl',
  'csv',
] as const;
export type Format = (typeof FORMATS)[number];

export const DEFAULT_FORMATS: readonly Format[] = ['json', 'html'];

/** What tells the path of a module that exports a reporter from the name of a format. */
export const REPORTER_MODULE = /[/\\]|\.[cm]?[jt]s$/;
