import { basename } from 'node:path';
import type { PageReport } from '../../src/index.ts';
import { isCanary } from './batch.ts';
import { isOwnFault } from './reasons.ts';
import type { BatchRun } from './run-batch.ts';

const OUTCOMES = new Set(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']);
/** A line of a stack trace. */
const TRACE = /^\s+at .+[:(]\d+:\d+|\bnode:internal|UnhandledPromiseRejection|^\w*Error: /m;

/** What is wrong with what presscheck made of a batch, a sentence each; none where all is as it should be. */
export function faultsOf(names: readonly string[], { run, report, limitMs }: BatchRun): string[] {
  const faults = [
    ...(run.code === null ? [`The run was ended by a signal; its limit was ${limitMs} ms.`] : []),
    ...(run.code !== null && run.code > 2 ? [`The exit code was ${run.code}.`] : []),
    ...(TRACE.test(run.said)
      ? [`Standard error has a stack trace: ${run.said.slice(0, 600)}`]
      : []),
  ];
  if (!report) return [...faults, `There is no report. ${run.said.slice(0, 600)}`];
  const pages = byName(report.pages);
  const missing = names.filter((name) => !pages.has(name));
  return [
    ...faults,
    ...missing.map((name) => `${name}: it is not in the report.`),
    ...[...pages].flatMap(([name, page]) => faultsOfPage(page).map((told) => `${name}: ${told}`)),
    ...canaryFaults(pages),
  ];
}

function byName(pages: readonly PageReport[]): Map<string, PageReport> {
  return new Map(pages.map((page) => [basename(page.url), page]));
}

function faultsOfPage({ outcome, error, checks }: PageReport): string[] {
  if (outcome === 'error' || error) return errorFaults(error);
  const untested = checks.filter((check) => check.outcome === 'untested');
  const own = new Set(untested.map(({ message }) => message).filter(isOwnFault));
  return [
    ...(checks.length === 0 ? ['It has no error and no checks.'] : []),
    ...checks.filter((check) => !OUTCOMES.has(check.outcome)).map(({ id }) => `${id}: no outcome.`),
    ...untested
      .filter(({ message }) => !message)
      .map(({ id }) => `${id}: untested without a reason.`),
    ...[...own].map((reason) => `a fault of our own: ${reason}`),
  ];
}

function errorFaults(error: PageReport['error']): string[] {
  if (!error?.code || !error.message) return ['It has an error without a code or a message.'];
  return isOwnFault(error.message) ? [`a fault of our own: ${error.message}`] : [];
}

/** The good page must come to the same each time. */
function canaryFaults(pages: ReadonlyMap<string, PageReport>): string[] {
  const [first, ...others] = [...pages].filter(([name]) => isCanary(name));
  if (!first) return ['There is no good page in the report.'];
  const wanted = verdictsOf(first[1]);
  const broken = wanted.filter((line) => line.endsWith('untested') || line.startsWith('error'));
  return [
    ...broken.map((line) => `${first[0]}: the good page has ${line}.`),
    ...others.flatMap(([name, page]) =>
      verdictsOf(page)
        .filter((line) => !wanted.includes(line))
        .map((line) => `${name}: the good page has ${line}, which it had not at first.`),
    ),
  ];
}

function verdictsOf({ outcome, error, checks }: PageReport): string[] {
  if (error) return [`error ${error.code}: ${error.message}`];
  return [`outcome ${outcome}`, ...checks.map((check) => `${check.id} ${check.outcome}`)];
}
