import type { Format } from '../model/format.ts';
import { htmlReporter } from './html/html-reporter.ts';
import { jsonReporter } from './json-reporter.ts';
import type { Reporter } from './reporter.ts';

/** Every format that `--format` knows, by name. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  json: jsonReporter,
  html: htmlReporter,
};
