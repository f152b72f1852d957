import type { Invocation, Notification, Result, ToolComponent } from 'sarif';
import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { PagedReport } from '../../model/report.ts';
import { ignoredLines } from '../ignored.ts';
import { type JsonParts, jsonList, jsonObject, jsonValue } from '../json-parts.ts';
import { leftOutOf, pagesLeftOutOf } from '../left-out.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { visible } from '../visible.ts';
import { createScale, roomFor } from './limits.ts';
import { plainMessage } from './message.ts';
import { notificationsOf } from './notifications.ts';
import { type ResultContext, resultsOf } from './results.ts';
import { rulesOf } from './rules.ts';

/**
 * SARIF 2.1.0, as code scanning reads it: a rule a check, a result a finding. Pages and checks that
 * could not be audited are notifications of a run that was not successful.
 */
export const sarifReporter: Reporter = {
  file: 'report.sarif',
  *render(report, { checks, locale, folder, onNotice }) {
    const words = catalogOf(locale);
    const rules = rulesOf(report.pages, checks, words);
    const positions = new Map(rules.map(({ id }, position) => [id, position]));
    const hasBaseline = report.baseline !== null;
    const room = roomFor(report.pages);
    const tally = { told: 0, found: 0 };
    const results = resultsIn(report, { positions, hasBaseline, words, folder, room }, tally);
    // What was left out of the results is known, and told, after them.
    const run: Record<'tool' | 'columnKind' | 'results' | 'invocations', JsonParts> = {
      tool: jsonValue({ driver: driverOf(report, rules) }),
      columnKind: jsonValue('utf16CodeUnits'),
      results: jsonList(results),
      invocations: invocationParts(report, words, () => leftOutNotice(tally, words, onNotice)),
    };
    yield* jsonObject([
      ['$schema', jsonValue(SCHEMA)],
      ['version', jsonValue('2.1.0')],
      ['runs', inList(jsonObject(Object.entries(run)))],
    ]);
    yield '\n';
  },
};

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function driverOf({ tool }: PagedReport, rules: ToolComponent['rules'] & object): ToolComponent {
  const { name, version, axeVersion, browser } = tool;
  return {
    name,
    version: visible(version),
    rules,
    properties: { axeVersion: visible(axeVersion), browser: visible(browser) },
  };
}

function* inList(parts: JsonParts): Generator<string> {
  yield '[';
  yield* parts;
  yield ']';
}

/** How many findings there are, and how many of them are told. */
type Tally = { told: number; found: number };

function* resultsIn(
  { pages }: PagedReport,
  context: ResultContext,
  tally: Tally,
): Generator<Result> {
  const fits = createScale();
  let isFull = false;
  for (const page of pages) {
    tally.found += page.checks.reduce((sum, { findings }) => sum + findings.length, 0);
    for (const result of isFull ? [] : resultsOf(page, context)) {
      isFull = !fits(JSON.stringify(result));
      if (isFull) break;
      tally.told += 1;
      yield result;
    }
  }
}

function leftOutNotice(
  { found, told }: Tally,
  { formats }: Catalog,
  onNotice: ReporterContext['onNotice'],
): Notification[] {
  if (found === told) return [];
  const sentence = formats.sarif.leftOut(found - told, sarifReporter.file);
  onNotice?.(sentence);
  return [{ level: 'warning', message: plainMessage(sentence) }];
}

function* invocationParts(
  report: PagedReport,
  words: Catalog,
  unplaced: () => Notification[],
): Generator<string> {
  const facts = Object.entries(invocationOf(report)).map(
    ([key, value]) => [key, jsonValue(value)] as const,
  );
  const switchedOff = leftOutOf(report, words.common).map(({ what, ids }) =>
    leftOutNotification(what, ids),
  );
  const ignored = ignoredLines(report, words.common).map(
    (line): Notification => ({ level: 'note', message: plainMessage(line) }),
  );
  const pages = pagesLeftOutOf(report, words.common).map(({ what, pages: left }) =>
    leftOutNotification(what, left),
  );
  const left = [...unplaced(), ...switchedOff, ...pages, ...ignored];
  const notifications = jsonList(notificationsIn(report, words));
  yield* inList(
    jsonObject([
      ...facts,
      ...(left.length > 0 ? [['toolConfigurationNotifications', jsonValue(left)] as const] : []),
      ['toolExecutionNotifications', notifications],
    ]),
  );
}

function leftOutNotification(what: string, ids: readonly string[]): Notification {
  return { level: 'note', message: plainMessage(`${what}: ${ids.join(', ')}`) };
}

function invocationOf({ run, summary }: PagedReport): Invocation {
  const start = Date.parse(run.startedAt);
  return {
    executionSuccessful: summary.exitCode < 2,
    exitCode: summary.exitCode,
    startTimeUtc: new Date(start).toISOString(),
    endTimeUtc: new Date(start + run.durationMs).toISOString(),
  };
}

function* notificationsIn(
  { pages, summary }: PagedReport,
  words: Catalog,
): Generator<Notification> {
  for (const text of summary.notices ?? []) yield { level: 'warning', message: plainMessage(text) };
  let isEmpty = true;
  for (const page of pages) {
    isEmpty = false;
    yield* notificationsOf(page, words);
  }
  if (isEmpty)
    for (const text of summary.problems) yield { level: 'error', message: plainMessage(text) };
}
