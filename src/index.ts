/** The public API: what programs use, and the command line too. */
export { type AuditHooks, type AuditRun, audit } from './audit/audit.ts';
export { type DoctorLine, diagnose } from './audit/doctor.ts';
export { evidenceFileName, readEvidence } from './audit/evidence-files.ts';
export { explain } from './audit/explain.ts';
export { init } from './audit/init.ts';
export { judge } from './audit/judge.ts';
export { reporterContext } from './audit/reporter-context.ts';
export { ConnectError } from './browser/browser-source.ts';
export { BrowserNotFoundError } from './browser/find-browser.ts';
export { checks } from './checks/registry.ts';
export { type LoadedConfig, loadConfig } from './config/load-config.ts';
export { parseConfig } from './config/parse-config.ts';
export {
  type Config,
  configJsonSchema,
  describeOption,
  OPTION_NAMES,
  type RawConfig,
} from './config/schema.ts';
export type {
  AuditOptions,
  JudgeOptions,
  Override,
  Severity,
  TargetKind,
} from './model/audit-options.ts';
export { TARGET_KINDS } from './model/audit-options.ts';
export type { AxeFacts } from './model/axe-facts.ts';
export {
  type Check,
  type CheckMeta,
  defineCheck,
  type FindingDraft,
  type Judgement,
} from './model/check.ts';
export type { Box, ElementRef } from './model/element-ref.ts';
export type { Evidence, EvidenceKind, EvidenceKinds, Viewport } from './model/evidence.ts';
export { FEATURES, type Feature } from './model/feature.ts';
export { DEFAULT_FORMATS, FORMATS, type Format } from './model/format.ts';
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
  PageReport,
  Report,
  RootCause,
  Summary,
} from './model/report.ts';
export { STANDARDS, type Standard } from './model/standard.ts';
export { UsageError } from './model/usage-error.ts';
export { nearest } from './nearest.ts';
export { packageVersion } from './package-root.ts';
export { githubAnnotations } from './reporters/annotations/github-annotations.ts';
export { printable } from './reporters/printable.ts';
export { reporters } from './reporters/registry.ts';
export type { Reporter, ReporterContext } from './reporters/reporter.ts';
export { terminalMarkdown } from './reporters/terminal-markdown.ts';
export { terminalSummary } from './reporters/terminal-summary.ts';
export { type WrittenReports, writeReports, writeWhole } from './reporters/write-reports.ts';
