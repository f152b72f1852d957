/** The public API: what programs use, and the command line too. */

export {
  DEFAULT_BASELINE,
  readBaseline,
  readBaselineIfThere,
} from './baseline/baseline-file.ts';
export { compareReports } from './baseline/compare/compare-reports.ts';
export { expandReport } from './baseline/compare/expand-report.ts';
export { readReport } from './baseline/compare/read-report.ts';
export { requireRecordable } from './baseline/require-recordable.ts';
export { type BaselineUpdate, updateBaseline } from './baseline/update-baseline.ts';
export { BrowserNotFoundError } from './browser/finding/browser-not-found-error.ts';
export { BrowserStartError } from './browser/finding/browser-start-error.ts';
export { ConnectError } from './browser/finding/connect-to-browser.ts';
export { isPuppeteerPage, type PuppeteerPage } from './browser/given-page/puppeteer-page.ts';
export { checks, HEARD_CHECKS } from './checks/registry.ts';
export { type LoadedConfig, loadConfig } from './config/load-config.ts';
export { parseConfig } from './config/parse-config.ts';
export {
  type Config,
  configJsonSchema,
  describeOption,
  OPTION_NAMES,
  type RawConfig,
} from './config/schema.ts';
export { type Desk, type DeskHooks, type DeskOptions, openDesk } from './desk/open-desk.ts';
export { type DoctorLine, diagnose } from './errands/doctor.ts';
export { explain } from './errands/explain.ts';
export { init } from './errands/init.ts';
export { commitOf } from './history/commit-of.ts';
export { historyEntry } from './history/history-entry.ts';
export {
  appendHistory,
  DEFAULT_HISTORY,
  readHistory,
  readHistoryIfThere,
} from './history/history-file.ts';
export { loadPlugins } from './judging/plugins.ts';
export { reporterContext } from './judging/reporter-context.ts';
export type { RunProgress } from './machines/collecting/wait-hooks.ts';
export { latestReports } from './machines/latest-reports.ts';
export { type Machines, openMachines } from './machines/open-machines.ts';
export type { EnqueueOptions } from './machines/runs/enqueue-options.ts';
export {
  openStatusServer,
  type StatusServer,
  statusPlace,
} from './machines/status/status-server.ts';
export { createWorkerMetrics, type WorkerMetrics } from './machines/status/worker-metrics.ts';
export { jsonLine, type WorkLog } from './machines/working/work-log.ts';
export type { WorkOptions } from './machines/working/work-options.ts';
export { type Catalog, catalogOf, LOCALES } from './messages/catalogs.ts';
export type {
  AuditOptions,
  JudgeOptions,
  Override,
  Severity,
  TargetKind,
} from './model/audit-options.ts';
export { DEFAULTS, EVERY_PAGE, TARGET_KINDS } from './model/audit-options.ts';
export type { AxeFacts } from './model/axe-facts.ts';
export type {
  Baseline,
  BaselineLine,
  BaselineReport,
  MendedLine,
  NotedLine,
  SpreadLine,
} from './model/baseline.ts';
export type { Changes } from './model/changes.ts';
export {
  type Check,
  type CheckMeta,
  defineCheck,
  type FindingDraft,
  type Judgement,
} from './model/check.ts';
export type { ComparedFinding, Comparison } from './model/comparison.ts';
export type { HandAnswers } from './model/criteria.ts';
export type { Box, ElementRef } from './model/element-ref.ts';
export type { Evidence, EvidenceKind, EvidenceKinds, Viewport } from './model/evidence.ts';
export { FEATURES, type Feature } from './model/feature.ts';
export { DEFAULT_FORMATS, FORMATS, type Format } from './model/format.ts';
export type { History, HistoryEntry } from './model/history.ts';
export type {
  HeardFacts,
  HeardSizePart,
  HeardSkipLink,
  HeardUtterance,
} from './model/listening/heard.ts';
export {
  AREAS,
  type Area,
  type FailOn,
  IMPACTS,
  type Impact,
  type Level,
  type Outcome,
  type Owner,
} from './model/outcome.ts';
export type { PageError, PageErrorCode } from './model/page-error.ts';
export type {
  CheckResult,
  Finding,
  PagedReport,
  PageReport,
  Report,
  RootCause,
  Summary,
} from './model/report.ts';
export type {
  CauseInFile,
  CheckInFile,
  CheckInTable,
  FindingInFile,
  PageInFile,
  ReportFile,
  TextInFile,
} from './model/report-file.ts';
export { STANDARDS, type Standard } from './model/standard.ts';
export { KnownError, toldError } from './model/usage/known-error.ts';
export type { Tell, UsageWords } from './model/usage/usage.words.ts';
export { UsageError } from './model/usage/usage-error.ts';
export type { WatchEvent, WatchRound, WatchState } from './model/watch-round.ts';
export { joinAnswers } from './report/criteria/answers-by-template.ts';
export { withAnswers } from './report/criteria/with-answers.ts';
export { breaks } from './report/gate.ts';
export type { Beginning, RunStore, Store } from './report/store.ts';
export { githubAnnotations } from './reporters/annotations/github-annotations.ts';
export { changesBetween } from './reporters/changes.ts';
export { comparisonMarkdown } from './reporters/comparison/comparison-markdown.ts';
export { comparisonText } from './reporters/comparison/comparison-text.ts';
export { watchText } from './reporters/comparison/watch-text.ts';
export { heardText } from './reporters/heard-text.ts';
export { placePictures } from './reporters/place-pictures.ts';
export { printable } from './reporters/printable.ts';
export { reporters } from './reporters/registry.ts';
export type { CustomReporter, Reporter, ReporterContext } from './reporters/reporter.ts';
export { requireReporters } from './reporters/require-reporters.ts';
export { shownOutcome } from './reporters/shown-outcome.ts';
export {
  accessibilityStatement,
  STATEMENT_FORMATS,
  type StatementFormat,
} from './reporters/statement/accessibility-statement.ts';
export { terminalMarkdown } from './reporters/terminal-markdown.ts';
export { terminalSummary } from './reporters/terminal-summary.ts';
export { timingsTable } from './reporters/timings-table.ts';
export { transcriptLines } from './reporters/transcript-lines.ts';
export { historyText } from './reporters/trend/history-text.ts';
export { type WrittenReports, writeReports } from './reporters/write-reports.ts';
export { writeWhole } from './reporters/write-whole.ts';
export { type AuditRun, audit, auditInto } from './run/audit.ts';
export type { AuditHooks } from './run/audit-hooks.ts';
export { evidenceFileName, readEvidence } from './run/evidence-files.ts';
export {
  auditGivenPage as auditPage,
  type PageAudit,
} from './run/given-page/audit-given-page.ts';
export type { PageAuditOptions } from './run/given-page/page-audit-options.ts';
export { type Journal, openJournal } from './run/journal/open-journal.ts';
export { openRunJournal, type RunJournal } from './run/journal/run-journal.ts';
export { judge } from './run/judge.ts';
export { mergeShards, type ShardReport } from './run/merge-shards.ts';
export { readAnswers } from './run/read-answers.ts';
export { concurrencyOf } from './run/room.ts';
export { watchAudits } from './run/watching/watch-audits.ts';
export { folderInRepository } from './support/folder-in-repository.ts';
export { hiddenTarget } from './support/hidden-address.ts';
export { nearest } from './support/nearest.ts';
export { packageVersion } from './support/package-root.ts';
export { saidOnce } from './support/said-once.ts';
export { unlessAborted } from './support/unless-aborted.ts';
export { untouchedFiles } from './support/untouched-files.ts';
export { auditedFolders } from './targets/audited-folders.ts';
export type { ConcernedPages, KnownPage } from './watching/concerned-pages.ts';
export {
  type Look,
  openPageWatch,
  type PageWatch,
  type WatchOptions,
} from './watching/page-watch.ts';
