import type { CheckResult, Finding, PageReport, Report } from '../../src/index.ts';

/** A finding, but for what is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    outcome: 'failed',
    selector: ['main > h2'],
    html: '<h2></h2>',
    message: 'This level 2 heading says nothing.',
    fix: 'Write what the part is about.',
    data: {},
    box: null,
    fingerprint: '0123456789abcdef',
    part: 'main>h2',
    known: false,
    source: null,
    ...given,
  };
}

/** What a check said, but for what is given. */
export function checkResult(given: Partial<CheckResult> = {}): CheckResult {
  return {
    id: 'heading-not-empty',
    area: 'headings',
    outcome: 'failed',
    impact: 'moderate',
    level: 'A',
    wcag: ['1.3.1'],
    act: ['ffd0e9'],
    owner: 'editor',
    message: 'A heading has no text.',
    findings: [finding()],
    ...given,
  };
}

/** A page that was audited, but for what is given. */
export function pageReport(given: Partial<PageReport> = {}): PageReport {
  return {
    url: 'https://example.org/story',
    target: 'https://example.org/story',
    finalUrl: 'https://example.org/story',
    status: 200,
    title: 'Ferry returns',
    lang: 'en',
    viewport: { width: 1280, height: 800 },
    outcome: 'failed',
    durationMs: 1234,
    error: null,
    areas: {},
    checks: [checkResult()],
    outline: [],
    skipLinks: [],
    textSizes: [],
    picture: null,
    filmStrip: [],
    axe: null,
    notes: [],
    ...given,
  };
}

/** A page that did not load. */
export function errorPage(given: Partial<PageReport> = {}): PageReport {
  return pageReport({
    outcome: 'error',
    error: { code: 'http-error', message: 'The server answered 404.', hint: 'Check the address.' },
    checks: [],
    ...given,
  });
}

/** A report of pages, with the counts that these have. */
export function reportOf(pages: PageReport[], given: Partial<Report> = {}): Report {
  const count = (outcome: PageReport['outcome']) =>
    pages.filter((page) => page.outcome === outcome).length;
  const [failed, error] = [count('failed'), count('error')];
  return {
    schemaVersion: 1,
    tool: { name: 'presscheck', version: '1.2.3', axeVersion: '4.0.0', browser: 'Chrome/1' },
    run: {
      startedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 5000,
      targets: ['dist'],
      options: {},
    },
    summary: {
      outcome: error > 0 ? 'error' : failed > 0 ? 'failed' : 'passed',
      exitCode: error > 0 ? 2 : failed > 0 ? 1 : 0,
      pages: {
        total: pages.length,
        passed: count('passed'),
        failed,
        incomplete: count('incomplete'),
        error,
      },
      areas: {},
      problems: error > 0 ? [`${error} pages could not be audited.`] : [],
    },
    rootCauses: [],
    baseline: null,
    pages,
    ...given,
  };
}
