import { FEATURE_RULES } from '../checks/features.ts';
import { checks as ownChecks } from '../checks/registry.ts';
import type { Reading } from '../model/accessibility-links/way.ts';
import {
  type AuditOptions,
  DEFAULTS,
  type JudgeOptions,
  type Override,
  type Severity,
} from '../model/audit-options.ts';
import type { Check, Limits } from '../model/check.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Feature } from '../model/feature.ts';
import { AREAS, type Area, type FailOn } from '../model/outcome.ts';
import { axeTags, belongsTo } from '../model/standard.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { nearest } from '../support/nearest.ts';
import { axeRule, axeRuleIds } from './axe-rules.ts';
import { ignoreRulesFor, type PlacedRule } from './ignore.ts';
import { overridesFor, withOverrides } from './overrides.ts';

/** How one page is judged: what is run, and what a failure of it counts as. */
export type Settings = {
  checks: readonly Check[];
  /** The axe rules to run: by tag, or exactly these; null for none. */
  axe: { tags: string[]; rules: string[] | null } | null;
  /** The axe rules that one of our checks does better. */
  superseded: ReadonlySet<string>;
  severities: Readonly<Record<string, Severity>>;
  skip: ReadonlySet<string>;
  failOn: FailOn;
  needs: ReadonlySet<EvidenceKind>;
  /** What the page has to have. */
  require: ReadonlySet<Feature>;
  /** Whether failures of good practice alone were asked for. */
  bestPractice: boolean;
  /** Whether the page’s report has axe-core’s own result. */
  axeResults: boolean;
  /** Whether it tells how long each step took. */
  timings: boolean;
  /** What of the findings is left out of the verdict. */
  ignore: readonly PlacedRule[];
  /** What the project allows a page. */
  limits: Limits;
  /** How far the page is read aloud. */
  reading: Reading;
  /** The language that findings are told in. */
  locale: string;
};

type Asked = JudgeOptions & Pick<AuditOptions, 'overrides' | 'ignore' | 'plugins'>;

/** Our checks and those of the plugins, which are loaded by then. */
function checksFor({ plugins = [] }: Pick<AuditOptions, 'plugins'>): readonly Check[] {
  return [...ownChecks, ...plugins.filter((plugin) => typeof plugin !== 'string')];
}

/** Of an audit's options those that settings are made of. */
export type SettingsOptions = JudgeOptions &
  Pick<
    AuditOptions,
    | 'overrides'
    | 'ignore'
    | 'plugins'
    | 'locale'
    | 'pictures'
    | 'axeResults'
    | 'timings'
    | 'reading'
  >;

/** The settings for a page, by its address in the report, on a day such as `2026-11-30`. */
export function settingsFor(options: SettingsOptions, url: string, day: string): Settings {
  const settings = settingsWith(options, overridesFor(options, url));
  return { ...settings, ignore: ignoreRulesFor(options.ignore ?? [], url, day) };
}

/** The settings that options make with some of their overrides. */
export function settingsWith(options: SettingsOptions, overrides: readonly Override[]): Settings {
  const merged = withOverrides(options, overrides);
  const severities = merged.checks ?? {};
  const skip = new Set(merged.skip ?? []);
  for (const [id, severity] of Object.entries(severities)) if (severity === 'off') skip.add(id);
  const require = new Set(merged.require);
  const required = new Set<string>([...require].map((feature) => FEATURE_RULES[feature].checkId));
  const all = checksFor(options);
  const checks = all.filter(
    (check) => isEnabled(check, merged, skip) || (required.has(check.id) && !skip.has(check.id)),
  );
  const superseded = new Set(all.flatMap(({ supersedes }) => supersedes));
  const axe = axeSettings(merged, skip, superseded);
  return {
    checks,
    axe,
    superseded,
    severities,
    skip,
    failOn: merged.failOn ?? DEFAULTS.failOn,
    needs: needsOf(checks, axe !== null, merged.pictures ?? DEFAULTS.pictures),
    require,
    ignore: [],
    limits: limitsOf(merged),
    ...tellingOf(merged),
    locale: options.locale ?? DEFAULTS.locale,
    bestPractice:
      merged.only !== undefined || (merged.standard ?? DEFAULTS.standard).includes('best-practice'),
  };
}

/** What of a page is told beside its checks. */
function tellingOf({
  axeResults = false,
  timings = false,
  reading = 'headline',
}: SettingsOptions): Pick<Settings, 'axeResults' | 'timings' | 'reading'> {
  return { axeResults, timings, reading };
}

function limitsOf({ way = {}, speechRate = DEFAULTS.speechRate }: JudgeOptions): Limits {
  return { way, speechRate };
}

function needsOf(
  checks: readonly Check[],
  axe: boolean,
  pictures: boolean,
): ReadonlySet<EvidenceKind> {
  return new Set<EvidenceKind>([
    'document',
    // Whatever is judged, the page is judged as it is once its layers were answered.
    'layers',
    ...checks.flatMap((check) => check.needs),
    ...(axe ? (['axe'] as const) : []),
    ...(pictures ? (['picture'] as const) : []),
  ]);
}

function isEnabled(check: Check, options: JudgeOptions, skip: ReadonlySet<string>): boolean {
  if (skip.has(check.id)) return false;
  if (options.only) return options.only.includes(check.id);
  const areas = options.areas ?? AREAS;
  return areas.includes(check.area) && belongsTo(check, options.standard ?? DEFAULTS.standard);
}

function axeSettings(
  options: JudgeOptions,
  skip: ReadonlySet<string>,
  superseded: ReadonlySet<string>,
): Settings['axe'] {
  const tags = axeTags(options.standard ?? DEFAULTS.standard);
  if (options.only) {
    const known = new Set(axeRuleIds());
    const rules = options.only.filter((id) => known.has(id) && !skip.has(id));
    return rules.length > 0 ? { tags, rules } : null;
  }
  const isLeft = rulesTagged(tags).some((id) => !skip.has(id) && !superseded.has(id));
  return isLeft && (options.areas ?? AREAS).includes('axe') ? { tags, rules: null } : null;
}

function rulesTagged(tags: readonly string[]): string[] {
  return axeRuleIds().filter((id) => axeRule(id).tags.some((tag) => tags.includes(tag)));
}

/** The ids of the checks and axe rules that a page with these settings is judged by. */
export function idsRun({ checks, axe, skip, superseded }: Settings): ReadonlySet<string> {
  const rules = axe ? (axe.rules ?? rulesTagged(axe.tags)) : [];
  const isReported = (id: string) => !skip.has(id) && !superseded.has(id);
  return new Set([...checks.map(({ id }) => id), ...rules.filter(isReported)]);
}

/** The area of a check, by its id; what is none of ours is axe-core's. */
export function areaOf(id: string): Area {
  return ownChecks.find((check) => check.id === id)?.area ?? 'axe';
}

/** Refuses ids that name neither a check nor an axe rule. Throws a UsageError. */
export function requireKnownIds(options: Asked): void {
  const checks = checksFor(options);
  const known = [...checks.map(({ id }) => id), ...axeRuleIds()];
  const judged = [options, ...(options.overrides ?? [])];
  const ignored = (options.ignore ?? []).flatMap(({ check }) => check ?? []);
  const unknown = [...judged.flatMap(idsIn), ...ignored].find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    throw new UsageError((say) => say.options.noRule(unknown, meant));
  }
  for (const id of judged.flatMap(({ only }) => only ?? [])) refuseSuperseded(id, checks);
}

function idsIn({ only = [], skip = [], checks = {} }: JudgeOptions): string[] {
  return [...only, ...skip, ...Object.keys(checks)];
}

function refuseSuperseded(id: string, checks: readonly Check[]): void {
  const better = checks.find(({ supersedes }) => supersedes.includes(id));
  if (!better) return;
  throw new UsageError((say) => say.options.superseded(better.id, id));
}
