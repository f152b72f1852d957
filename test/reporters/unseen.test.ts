import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { githubAnnotations, reporterContext, reporters, terminalSummary } from '../../src/index.ts';
import { visible } from '../../src/reporters/visible.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';

/** What no reader sees and what turns or hides the words of others; Markdown has joiners of our own. */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u200B\u2061-\u206F\u202A-\u202E\uFEFF\u180E\u3164\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;

const WAYS = {
  ...Object.fromEntries(
    (['html', 'junit', 'sarif', 'gitlab', 'markdown', 'earl', 'csv'] as const).map((format) => [
      format,
      (report: Parameters<typeof terminalSummary>[0], locale: string) =>
        [...reporters[format].render(report, reporterContext(locale))]
          .join('')
          .replace(/^\uFEFF/, ''),
    ]),
  ),
  terminal: (report: Parameters<typeof terminalSummary>[0], locale: string) =>
    terminalSummary(report, { color: false, locale }),
  annotations: (report: Parameters<typeof terminalSummary>[0], locale: string) =>
    githubAnnotations(report, locale).join('\n'),
};

test.each(Object.entries(WAYS))('%s: nothing of a page acts unseen', (_, write) => {
  fc.assert(
    fc.property(arbitraryReport(), fc.constantFrom('en', 'he'), (report, locale) => {
      expect(UNSEEN.exec(write(report, locale))?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a\u202eb\u2066', 'a⟨U+202E⟩b⟨U+2066⟩'],
  ['\u200fa\u0000\u009b', '⟨U+200F⟩a⟨U+0000⟩⟨U+009B⟩'],
  ['\u{e0041}\ufeff\u2028', '⟨U+E0041⟩⟨U+FEFF⟩⟨U+2028⟩'],
  ['שלום \u200e--out', 'שלום \u200e--out'],
  ['👩‍👩‍👧 می\u200cخواهم so\u00adft\ta\nb', '👩‍👩‍👧 می\u200cخواهم so\u00adft\ta\nb'],
])('what acts unseen is shown, and what scripts need stays: %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
