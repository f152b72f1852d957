import type { Format } from '../model/format.ts';
import { csvReporter } from './csv/csv-reporter.ts';
import { earlReporter } from './earl/earl-reporter.ts';
import { gitlabReporter } from './gitlab/gitlab-reporter.ts';
import { htmlReporter } from './html/html-reporter.ts';
import { jsonReporter } from './json/json-reporter.ts';
import { junitReporter } from './junit/junit-reporter.ts';
import { markdownReporter } from './markdown/markdown-reporter.ts';
import type { Reporter } from './reporter.ts';
import { sarifReporter } from './sarif/sarif-reporter.ts';

/** Every format that `--format` knows, by name. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  json: jsonReporter,
  html: htmlReporter,
  junit: junitReporter,
  sarif: sarifReporter,
  gitlab: gitlabReporter,
  markdown: markdownReporter,
  earl: earlReporter,
  csv: csvReporter,
};
