import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { isKnown } from '../findings-by-check.ts';
import { pageNotices } from '../page-notices.ts';
import { pageNamer, selectorText, sourceText } from '../places.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { element, type XmlElement, xmlParts } from './xml.ts';

/**
 * JUnit’s XML as Jenkins and GitLab read it: a suite a page, a case a check. What a person must look
 * at, what does not apply and what the baseline knows is skipped, what could not run is an error: nothing counts as passed
 * that was not seen to be right.
 */
export const junitReporter: Reporter = {
  file: 'junit.xml',
  *render(report, { checks, locale }) {
    const telling = { words: catalogOf(locale), checks };
    const { durationMs } = report.run;
    const counts = { tests: 0, failures: 0, errors: 0 };
    for (const { attributes } of suites(report, telling)) addTo(counts, attributes);
    const attributes = { name: RUN, ...counts, time: seconds(durationMs) };
    yield* xmlParts('testsuites', attributes, suites(report, telling));
  },
};

const RUN = 'presscheck';

/** What the cases are told with. */
type Telling = { words: Catalog; checks: ReporterContext['checks'] };

/** A suite a page, one after the other; one that says why where there is no page. */
function* suites(
  { run, summary, pages }: PagedReport,
  { words, checks }: Telling,
): Generator<XmlElement> {
  const nameOf = pageNamer(pages);
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  let isEmpty = true;
  for (const page of pages) {
    isEmpty = false;
    const times = { time: seconds(page.durationMs), timestamp: run.startedAt };
    const notices = pageNotices(page, words);
    yield suite(nameOf(page), casesOf(page, nameOf(page), titles, words), times, notices);
  }
  if (!isEmpty || summary.problems.length === 0) return;
  const problem = errorCase(
    RUN,
    words.formats.junit.pageCase,
    'no-pages',
    summary.problems.join(' '),
  );
  yield suite(RUN, [problem], {}, []);
}

function addTo(counts: Record<string, number>, attributes: XmlElement['attributes']): void {
  for (const key of Object.keys(counts))
    counts[key] = (counts[key] ?? 0) + Number(attributes[key] ?? 0);
}

function suite(
  name: string,
  cases: readonly XmlElement[],
  times: XmlElement['attributes'],
  notices: readonly string[],
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
    notices.length === 0 ? cases : [...cases, element('system-out', {}, notices.join('\n'))],
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function casesOf(
  { error, checks, sameAs }: PageReport,
  page: string,
  titles: ReadonlyMap<string, string>,
  words: Catalog,
): XmlElement[] {
  if (error) {
    const { code, message, hint } = error;
    const { pageCase } = words.formats.junit;
    return [errorCase(packageName(page), pageCase, code, `${message} ${hint}`)];
  }
  if (sameAs !== undefined) {
    const skipped = element('skipped', { message: words.judging.sameAs(sameAs) });
    const name = words.formats.junit.pageCase;
    return [element('testcase', { classname: packageName(page), name }, [skipped])];
  }
  return checks.map((check) => {
    const name = `${check.id}: ${titles.get(check.id) ?? check.message}`;
    const classname = `${packageName(page)}.${check.area}`;
    return element('testcase', { classname, name }, verdict(check, words));
  });
}

/** Jenkins takes what stands before the last full stop for the package, so the page keeps none. */
function packageName(page: string): string {
  return page.replaceAll('.', '_');
}

function errorCase(classname: string, name: string, type: string, message: string): XmlElement {
  return element('testcase', { classname, name }, [element('error', { type, message }, message)]);
}

function verdict(check: CheckResult, words: Catalog): XmlElement[] {
  const { outcome, impact, message } = check;
  const say = words.formats.junit;
  switch (outcome) {
    case 'passed':
      return [];
    case 'inapplicable':
      return [element('skipped', { message: say.inapplicable(message) })];
    case 'untested':
      return [element('error', { type: outcome, message: say.untested(message) }, message)];
    case 'failed':
      return isKnown(check)
        ? skippedWithPlaces(say.known(message), check, words)
        : [element('failure', { type: impact, message }, placesText(check, words))];
    case 'cantTell':
      return skippedWithPlaces(say.cantTell(message), check, words);
  }
}

function skippedWithPlaces(message: string, check: CheckResult, words: Catalog): XmlElement[] {
  return [element('skipped', { message }), element('system-out', {}, placesText(check, words))];
}

function placesText({ findings, id }: CheckResult, words: Catalog): string {
  const places = findings.map((finding) => placeText(finding, words));
  return [...places, words.formats.junit.explain(id)].join('\n\n');
}

function placeText(finding: Finding, { common, formats }: Catalog): string {
  const say = formats.junit;
  const lines = [
    finding.message,
    say.place(selectorText(finding) || common.wholePage),
    finding.source ? say.source(sourceText(finding)) : '',
    finding.html ? say.markup(finding.html) : '',
    finding.fix ? say.fix(finding.fix) : '',
    finding.known ? say.knownPlace : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
