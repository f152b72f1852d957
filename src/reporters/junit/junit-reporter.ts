import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { isKnown } from '../findings-by-check.ts';
import { pageNamer } from '../places.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { WORDS } from './words.ts';
import { element, type XmlElement, xmlParts } from './xml.ts';

/**
 * JUnit’s XML as Jenkins and GitLab read it: a suite a page, a case a check. What a person must look
 * at, what does not apply and what the baseline knows is skipped, what could not run is an error: nothing counts as passed
 * that was not seen to be right.
 */
export const junitReporter: Reporter = {
  file: 'junit.xml',
  *render(report, { checks }) {
    const { durationMs } = report.run;
    const counts = { tests: 0, failures: 0, errors: 0 };
    for (const { attributes } of suites(report, checks)) addTo(counts, attributes);
    const attributes = { name: WORDS.run, ...counts, time: seconds(durationMs) };
    yield* xmlParts('testsuites', attributes, suites(report, checks));
  },
};

type Checks = ReporterContext['checks'];

/** A suite a page, one after the other; one that says why where there is no page. */
function* suites({ run, summary, pages }: PagedReport, checks: Checks): Generator<XmlElement> {
  const nameOf = pageNamer(pages);
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  let isEmpty = true;
  for (const page of pages) {
    isEmpty = false;
    yield suite(nameOf(page), casesOf(page, nameOf(page), titles), {
      time: seconds(page.durationMs),
      timestamp: run.startedAt,
    });
  }
  if (!isEmpty) return;
  const problem = errorCase(WORDS.run, WORDS.pageCase, 'no-pages', summary.problems.join(' '));
  yield suite(WORDS.run, [problem], {});
}

function addTo(counts: Record<string, number>, attributes: XmlElement['attributes']): void {
  for (const key of Object.keys(counts))
    counts[key] = (counts[key] ?? 0) + Number(attributes[key] ?? 0);
}

function suite(
  name: string,
  cases: readonly XmlElement[],
  times: XmlElement['attributes'],
): XmlElement {
  const count = (kind: string) =>
    cases.filter(({ children }) => typeof children !== 'string' && children[0]?.name === kind)
      .length;
  return element(
    'testsuite',
    {
      name,
      tests: cases.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      ...times,
    },
    cases,
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function casesOf(
  { error, checks }: PageReport,
  page: string,
  titles: ReadonlyMap<string, string>,
): XmlElement[] {
  if (error) {
    const { code, message, hint } = error;
    return [errorCase(packageName(page), WORDS.pageCase, code, `${message} ${hint}`)];
  }
  return checks.map((check) => {
    const name = `${check.id}: ${titles.get(check.id) ?? check.message}`;
    const classname = `${packageName(page)}.${check.area}`;
    return element('testcase', { classname, name }, verdict(check));
  });
}

/** Jenkins takes what stands before the last full stop for the package, so the page keeps none. */
function packageName(page: string): string {
  return page.replaceAll('.', '_');
}

function errorCase(classname: string, name: string, type: string, message: string): XmlElement {
  return element('testcase', { classname, name }, [element('error', { type, message }, message)]);
}

function verdict(check: CheckResult): XmlElement[] {
  const { outcome, impact, message, findings, id } = check;
  switch (outcome) {
    case 'passed':
      return [];
    case 'inapplicable':
      return [element('skipped', { message: WORDS.inapplicable(message) })];
    case 'untested':
      return [element('error', { type: outcome, message: WORDS.untested(message) }, message)];
    case 'failed':
      return isKnown(check)
        ? skippedWithPlaces(WORDS.known(message), check)
        : [element('failure', { type: impact, message }, placesText(findings, id))];
    case 'cantTell':
      return skippedWithPlaces(WORDS.cantTell(message), check);
  }
}

function skippedWithPlaces(message: string, { findings, id }: CheckResult): XmlElement[] {
  return [element('skipped', { message }), element('system-out', {}, placesText(findings, id))];
}

function placesText(findings: readonly Finding[], checkId: string): string {
  return [...findings.map(placeText), WORDS.explain(checkId)].join('\n\n');
}

function placeText(finding: Finding): string {
  const lines = [
    finding.message,
    WORDS.place(finding),
    finding.source ? WORDS.source(finding) : '',
    finding.html ? WORDS.markup(finding) : '',
    finding.fix ? WORDS.fix(finding) : '',
    finding.known ? WORDS.knownPlace : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
