import type { BrowserKeeper } from '../../browser/finding/browser-keeper.ts';
import type { AuditStep } from '../../model/audit-step.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Report } from '../../model/report.ts';
import { placePictures } from '../../reporters/place-pictures.ts';
import { removeOthers } from '../../reporters/remove-others.ts';
import { audit } from '../../run/audit.ts';
import { browserOptions } from '../../run/browser-options.ts';
import { isPictureName, picturesOf, withPictureNames } from '../../support/pictures.ts';
import { saidOnce } from '../../support/said-once.ts';
import type { DeskHooks, DeskOptions } from '../open-desk.ts';
import type { Plan } from '../plan.ts';

/** Audits one page after the other in a browser that is kept. */
export type Runner = {
  /** The report of a plan’s page; its pictures are files in the desk’s folder. */
  run(plan: Plan, signal: AbortSignal, onStep: (step: AuditStep) => void): Promise<Report>;
  /** What one check needs to know of a page. */
  look(plan: Plan, checkId: string): Promise<Evidence | null>;
  /** Removes the pictures that none of these reports shows. */
  keepPictures(reports: readonly Report[]): Promise<void>;
  /** What the kept browser is started with. */
  browserOptions: ReturnType<typeof browserOptions>;
};

type RunnerParts = {
  options: DeskOptions;
  hooks: DeskHooks;
  keeper: BrowserKeeper;
  /** The desk’s own folder, for pictures. */
  folder: string;
};

export function createRunner({ options, hooks, keeper, folder }: RunnerParts): Runner {
  // A desk says the same thing once, however many pages it audits.
  const onNotice = saidOnce(hooks.onNotice ?? (() => undefined));
  const common = { ...options, concurrency: 1, cache: false, everyPage: 'full' } as const;
  return {
    browserOptions: browserOptions(options, NO_TARGETS, { onNotice }),
    async run(plan, signal, onStep) {
      const hooks = { signal, onStep, onNotice, keeper, ...insteadOf(plan) };
      const asked = { ...common, ...plan.options, pictures: true };
      const report = await audit(asked, hooks).report;
      await placePictures(report.pages, folder, null);
      return { ...report, pages: report.pages.map((page) => kept(page, plan)) };
    },
    async keepPictures(reports) {
      const shown = new Set(reports.flatMap(({ pages }) => pages.flatMap(picturesOf)));
      await removeOthers(folder, async (file) => isPictureName(file) && !shown.has(file));
    },
    async look(plan, checkId) {
      let seen: Evidence | null = null;
      const onEvidence = (evidence: Evidence) => {
        seen = evidence;
      };
      const { skip: _, checks: __, require: ___, ...rest } = common;
      const asked = { ...rest, ...plan.options, only: [checkId], pictures: false };
      await audit(asked, { keeper, onNotice, onEvidence }).report;
      return seen;
    },
  };
}

/** None is known when the browser is started. */
const NO_TARGETS: Parameters<typeof browserOptions>[1] = {
  pages: [],
  ownOrigins: [],
  named: { hosts: [], origins: [] },
};

function insteadOf({ instead }: Plan) {
  return instead ? { instead } : {};
}

/** With its pictures by name; where a file of ours stands in, its lines are nobody’s to look up. */
function kept(page: Report['pages'][number], { isOurs }: Plan): Report['pages'][number] {
  const named = withPictureNames(page, () => undefined);
  if (!isOurs) return named;
  const checks = named.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => ({ ...finding, source: null })),
  }));
  return { ...named, checks };
}
