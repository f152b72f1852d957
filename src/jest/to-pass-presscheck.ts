import type {} from 'expect';
import {
  type AuditOptions,
  audit,
  auditPage,
  DEFAULTS,
  isPuppeteerPage,
  type PageAuditOptions,
  type Report,
  UsageError,
} from '../index.ts';
import { failureMessage } from './matcher-message.ts';

/** What the matcher takes for an open page, or for an address. */
export type MatcherOptions = PageAuditOptions & Omit<AuditOptions, 'targets'>;

/** The matcher as an assertion has it; for `expect` of libraries that are not known here. */
export type PresscheckMatchers<R = Promise<void>> = {
  /** Whether an open page of Puppeteer’s, or the page at an address, passes presscheck. */
  toPassPresscheck(options?: MatcherOptions): R;
};

type Verdict = { pass: boolean; message: () => string };

/** To be given to `expect.extend`, of Jest as of Vitest. */
export const toPassPresscheck = {
  /**
   * Audits what was given to `expect`: an open page, as `auditPage` does, or an address, in a browser of its own.
   * Rejects for what is neither, and for options that cannot be used.
   */
  async toPassPresscheck(
    this: { isNot?: boolean } | undefined,
    received: unknown,
    options: MatcherOptions = {},
  ): Promise<Verdict> {
    const isNot = this?.isNot === true;
    const report = await reportOf(received, options);
    const passes = report.summary.exitCode === 0;
    const said = passes
      ? `${namesIn(report)} passes.`
      : failureMessage(report, options.failOn ?? DEFAULTS.failOn);
    const hint = `expect(page).${isNot ? 'not.' : ''}toPassPresscheck()`;
    // Of what could not be tested in full nobody knows either.
    const pass = passes || (isNot && report.summary.exitCode !== 1);
    return { pass, message: () => `${hint}\n\n${said}` };
  },
};

async function reportOf(received: unknown, options: MatcherOptions): Promise<Report> {
  if (isPuppeteerPage(received)) return (await auditPage(received, options)).report;
  if (typeof received !== 'string') throw new UsageError((say) => say.given.noPage);
  return audit({ ...options, targets: [received] }).report;
}

function namesIn({ pages }: Report): string {
  return pages.map(({ url }) => url).join(', ');
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    toPassPresscheck(options?: MatcherOptions): Promise<void>;
  }
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the same parameters as the interface that this adds to.
    interface Matchers<R, T = {}> {
      toPassPresscheck(options?: MatcherOptions): Promise<void>;
    }
  }
}
