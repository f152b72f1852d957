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
  *render(report, { checks, locale, folder }) {
    const telling = { words: catalogOf(locale), checks, folder };
    const { durationMs } = report.run;
    const counts = { tests: 0, failures: 0, errors: 0 };
    for (const { attributes } of suites(report, telling)) addTo(counts, attributes);
    const attributes = { name: RUN, ...counts, time: seconds(durationMs) };
    yield* xmlParts('testsuites', attributes, suites(report, telling));
  },
};

const RUN = 'presscheck';

/** What the cases are told with. */
type Telling = {
  words: Catalog;
  checks: ReporterContext['checks'];
  /** Where in the repository the folder lies that files are named from. */
  folder: string | undefined;
};

/** A suite a page, one after the other, and one of the run where no page says why it is not whole. */
function* suites({ run, summary, pages }: PagedReport, telling: Telling): Generator<XmlElement> {
  const { words, checks } = telling;
  const nameOf = pageNamer(pages);
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  let [isEmpty, isTold] = [true, false];
  for (const page of pages) {
    isEmpty = false;
    isTold ||= page.outcome === 'error' || page.outcome === 'incomplete';
    const times = { time: seconds(page.durationMs), timestamp: run.startedAt };
    const notices = pageNotices(page, words);
    yield suite(nameOf(page), casesOf(page, nameOf(page), titles, telling), times, notices);
  }
  if (isTold || summary.problems.length === 0) return;
  const { pageCase, runCase } = words.formats.junit;
  const [name, type] = isEmpty ? [pageCase, 'no-pages'] : [runCase, 'not-whole'];
  const told = [...summary.problems, ...(summary.notices ?? [])].join(' ');
  yield suite(RUN, [errorCase(RUN, name, type, told)], {}, []);
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
  telling: Telling,
): XmlElement[] {
  if (error) {
    const { code, message, hint } = error;
    const { pageCase } = telling.words.formats.junit;
    return [errorCase(packageName(page), pageCase, code, `${message} ${hint}`)];
  }
  if (sameAs !== undefined) {
    const skipped = element('skipped', { message: telling.words.judging.sameAs(sameAs) });
    const name = telling.words.formats.junit.pageCase;
    return [element('testcase', { classname: packageName(page), name }, [skipped])];
  }
  return checks.map((check) => {
    const name = `${check.id}: ${titles.get(check.id) ?? check.message}`;
    const classname = `${packageName(page)}.${check.area}`;
    return element('testcase', { classname, name }, verdict(check, telling));
  });
}

/** Jenkins takes what stands before the last full stop for the package, so the page keeps none. */
function packageName(page: string): string {
  return page.replaceAll('.', '_');
}

function errorCase(classname: string, name: string, type: string, message: string): XmlElement {
  return element('testcase', { classname, name }, [element('error', { type, message }, message)]);
}

function verdict(check: CheckResult, telling: Telling): XmlElement[] {
  const { outcome, impact, message } = check;
  const say = telling.words.formats.junit;
  switch (outcome) {
    case 'passed':
      return [];
    case 'inapplicable':
      return [element('skipped', { message: say.inapplicable(message) })];
    case 'untested':
      return [element('error', { type: outcome, message: say.untested(message) }, message)];
    case 'failed':
      return isKnown(check)
        ? skippedWithPlaces(say.known(message), check, telling)
        : [element('failure', { type: impact, message }, placesText(check, telling))];
    case 'cantTell':
      return skippedWithPlaces(say.cantTell(message), check, telling);
  }
}

function skippedWithPlaces(message: string, check: CheckResult, telling: Telling): XmlElement[] {
  return [element('skipped', { message }), element('system-out', {}, placesText(check, telling))];
}

function placesText({ findings, id }: CheckResult, telling: Telling): string {
  const places = findings.map((finding) => placeText(finding, telling));
  return [...places, telling.words.formats.junit.explain(id)].join('\n\n');
}

function placeText(finding: Finding, { words: { common, formats }, folder }: Telling): string {
  const say = formats.junit;
  const lines = [
    finding.message,
    say.place(selectorText(finding) || common.wholePage),
    finding.source ? say.source(sourceText(finding, folder)) : '',
    finding.html ? say.markup(finding.html) : '',
    finding.fix ? say.fix(finding.fix) : '',
    finding.known ? say.knownPlace : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
