import fc from 'fast-check';
import type { SiteOptions } from '../../src/baseline/page-key.ts';
import type { Finding, Report } from '../../src/index.ts';
import { reportOf } from './hand-made-report.ts';
import { checkResult, finding, pageReport } from './reports.ts';

export const LIVE = 'https://www.example.org';
export const STAGING = 'https://staging.example';
export const OTHER = 'https://partner.example';
export const BOTH = { origins: [LIVE, STAGING] };
export const PREVIEW = { baseUrl: `${STAGING}/preview` };

export const CHECK = 'heading-not-empty';
export const KEY = '0000000000000001';
export const fault = finding({ fingerprint: KEY });
/** A page with these findings. */
export const on = (url: string, ...findings: Finding[]) =>
  pageReport(url, [checkResult(CHECK, findings)]);

/** A report of pages that were audited with these options, each with one and the same fault. */
export function reportWith(
  urls: readonly string[],
  options: SiteOptions = {},
  found = [fault],
): Report {
  const report = reportOf(urls.map((url) => on(url, ...found)));
  return { ...report, run: { ...report.run, options: { ...options } } };
}

export const anyUrl = fc
  .tuple(
    fc.constantFrom(LIVE, STAGING, OTHER, `${LIVE}:8080`, ''),
    fc.constantFrom('', '/preview', '/preview-2'),
    fc.constantFrom(
      '/',
      '/index.html',
      '/a b',
      '/n/1.html',
      '/n/2.html',
      '/n/*',
      '/caf%C3%A9',
      '/é',
    ),
    fc.constantFrom('', '?x=1', '#top', '#/two'),
  )
  .map((parts) => parts.join(''));
export const anyUrls = fc.uniqueArray(anyUrl, { minLength: 1, maxLength: 10 });
export const anyOptions: fc.Arbitrary<SiteOptions> = fc.constantFrom(
  {},
  BOTH,
  PREVIEW,
  { ...BOTH, ...PREVIEW },
  { baseUrl: LIVE },
  { origins: [OTHER] },
);
