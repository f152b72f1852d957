import type { Catalog } from '../../messages/catalogs.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { pathReference } from '../addresses.ts';
import { selectorText } from '../places.ts';
import { visible } from '../visible.ts';
import { ASSERTOR, PAGE_TEST, subjectId, testIds } from './names.ts';

/** What is asserted of one page: each test with its outcome. `date` is when the run began. */
export function assertionsOf(page: PageReport, date: string, words: Catalog): unknown[] {
  const { error, checks } = page;
  if (error) {
    const info = visible(words.common.both(error.message, error.hint));
    const result = { '@type': 'earl:TestResult', outcome: 'earl:untested', date, info };
    return [assertion(page, PAGE_TEST, visible(error.code), result)];
  }
  return checks.flatMap((check) =>
    testIds(check).map((test) =>
      assertion(page, test, visible(check.id), resultOf(check, date, words)),
    ),
  );
}

function assertion(page: PageReport, test: string, identifier: string, result: unknown): unknown {
  return {
    '@type': 'earl:Assertion',
    assertedBy: ASSERTOR,
    subject: subjectId(page),
    test,
    mode: 'earl:automatic',
    identifier,
    window: `${page.viewport.width}x${page.viewport.height}`,
    result,
  };
}

function resultOf(check: CheckResult, date: string, { common }: Catalog): unknown {
  return {
    '@type': 'earl:TestResult',
    outcome: `earl:${check.outcome}`,
    date,
    impact: check.impact,
    info: [
      visible(check.message),
      ...check.findings.map(({ message, fix }) => visible(common.both(message, fix))),
    ],
    pointer: check.findings.flatMap(pointersOf),
  };
}

/** The element by its selector, and the place in the source where that is known. */
function pointersOf(finding: Finding): unknown[] {
  const { source } = finding;
  const expression = visible(selectorText(finding));
  const fingerprint = visible(finding.fingerprint);
  return [
    ...(expression ? [{ '@type': 'ptr:CSSSelectorPointer', expression, fingerprint }] : []),
    ...(source && source.line !== null
      ? [
          {
            '@type': 'ptr:LineCharPointer',
            reference: `urn:presscheck:file:${pathReference(source.file)}`,
            lineNumber: source.line,
            charNumber: source.column ?? 1,
            fingerprint,
          },
        ]
      : []),
  ];
}
