import { z } from 'zod';
import { checks as ownChecks } from '../checks/registry.ts';
import type { Plugin } from '../model/audit-options.ts';
import { type Check, defineCheck } from '../model/check.ts';
import { AREAS, IMPACTS, LEVELS, OWNERS } from '../model/outcome.ts';
import { formOf } from '../model/usage/form-of.ts';
import { KnownError } from '../model/usage/known-error.ts';
import type { UsageWords } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { isFile, loadModule } from '../support/load-module.ts';
import { reasonOf } from '../support/reason-of.ts';
import { axeRuleIds } from './axe-rules.ts';

/** What a check has to be like where zod has no words of ours: told when the language is known. */
type PluginForm = keyof UsageWords['plugins']['forms'];

const sentence = z.string().min(1);

/** What a plugin has to say of a check; the rest has defaults. */
const definition = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'id' satisfies PluginForm),
  area: z.enum(AREAS).exclude(['axe']),
  words: z.looseObject({
    title: sentence,
    description: sentence,
    why: sentence,
    says: z.looseObject({}),
  }),
  impact: z.enum(IMPACTS),
  level: z.enum(LEVELS).default('best-practice'),
  wcag: z.array(z.string()).default([]),
  act: z.array(z.string()).default([]),
  techniques: z.array(z.string()).default([]),
  owner: z.enum(OWNERS).default('template'),
  supersedes: z.array(z.string()).default([]),
  needs: z.array(z.string()).min(1),
  judge: z.custom<Check['judge']>(
    (value) => typeof value === 'function',
    'judge' satisfies PluginForm,
  ),
});

/** What a judge may give back. */
const judgement = z.looseObject({
  outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable']),
  message: sentence,
  findings: z.array(
    z.looseObject({
      outcome: z.enum(['failed', 'cantTell']),
      element: z.looseObject({ selector: z.array(z.string()) }).nullable(),
      message: sentence,
      fix: z.string(),
      data: z.looseObject({}),
    }),
  ),
});

/** What was looked at once: a command loads plugins before its run does. */
const LOADED = new WeakSet<Check>();

/**
 * The checks that modules bring: those of each module's `checks`, or of its default export. Checks that
 * are given as such stay. Throws a UsageError that names the module, what is wrong and the fix.
 */
export async function loadPlugins(plugins: readonly Plugin[] = []): Promise<Check[]> {
  const loaded: Check[] = [];
  for (const plugin of plugins) {
    const found =
      typeof plugin === 'string' ? await checksIn(plugin) : [checkOf(plugin, plugin.id)];
    for (const check of found) requireNew(check.id, loaded);
    loaded.push(...found);
  }
  return loaded;
}

function requireNew(id: string, others: readonly Check[]): void {
  const taken = [...[...ownChecks, ...others].map((check) => check.id), ...axeRuleIds()];
  if (taken.includes(id)) throw new UsageError((say) => say.plugins.takenId(id));
}

async function checksIn(path: string): Promise<Check[]> {
  const module = await load(path);
  const given: unknown = module.checks ?? module.default;
  const definitions: unknown[] = Array.isArray(given) ? given : [given];
  if (given === undefined || definitions.length === 0)
    throw new UsageError((say) => say.plugins.noChecks(path));
  return definitions.map((one) => checkOf(one, path));
}

/** `presscheck-paper` or `@paper/checks`, and not `own-checks.mjs`. */
function isPackage(name: string): boolean {
  return /^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name) && !/\.[cm]?[jt]s$/.test(name);
}

async function load(path: string): Promise<{ checks?: unknown; default?: unknown }> {
  if (!isPackage(path) && !(await isFile(path)))
    throw new UsageError((say) => say.plugins.missing(path));
  const module = await loadModule(path).catch((error) => {
    throw new UsageError((say) => say.plugins.broken(path, reasonOf(error)));
  });
  return module as { checks?: unknown; default?: unknown };
}

/** What is defined, as a check of ours would be; what it gives back is looked at before anybody reads it. */
function checkOf(given: unknown, source: string): Check {
  if (isLoaded(given)) return given;
  const { success, data, error } = definition.safeParse(given);
  if (!success) {
    const [issue] = error.issues;
    const property = issue?.path.join('.') ?? '';
    throw new UsageError((say) =>
      say.plugins.badCheck(source, property, formOf(issue?.message ?? '', say.plugins.forms)),
    );
  }
  const { judge } = data;
  const check = defineCheck({
    example: { before: '', after: '' },
    ...data,
    needs: data.needs as Check['needs'],
    judge: (evidence, says, limits) =>
      checkedJudgement(judge.call(data, evidence as never, says, limits)),
  });
  const loaded = { ...check, docs: typeof data['docs'] === 'string' ? data['docs'] : '' };
  LOADED.add(loaded);
  return loaded;
}

function isLoaded(given: unknown): given is Check {
  return typeof given === 'object' && given !== null && LOADED.has(given as Check);
}

function checkedJudgement(given: unknown): ReturnType<Check['judge']> {
  const { success, error } = judgement.safeParse(given);
  if (success) return given as ReturnType<Check['judge']>;
  const [issue] = error.issues;
  const property = issue?.path.join('.') ?? '';
  throw new KnownError((say) => say.plugins.badJudgement(property, issue?.message ?? ''));
}
