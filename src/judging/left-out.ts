import type { AuditOptions, JudgeOptions, Override } from '../model/audit-options.ts';
import type { LeavingOption, LeftOut } from '../model/left-out.ts';
import { AREAS } from '../model/outcome.ts';
import { areaOf, idsRun, type SettingsOptions, settingsWith } from './settings.ts';

type Asked = SettingsOptions & Pick<AuditOptions, 'givenAt'>;

/** What a run leaves out of all that it could check, by what left it out; empty where nothing is. */
export function leftOut(options: Asked): LeftOut[] {
  const { plugins, givenAt, overrides = [], ...everywhere } = options;
  const asked = plugins ? { ...everywhere, plugins } : everywhere;
  const all = idsRun(settingsWith(plugins ? { plugins } : {}, []));
  const run = idsRun(settingsWith(asked, []));
  const placeOf = (option: LeavingOption, id: string) =>
    givenAt?.[`${option}.${id}`] ?? givenAt?.[option] ?? null;
  return [
    ...grouped(without(all, run), options, null, placeOf),
    ...overrides.flatMap((override, at) => {
      const here = idsRun(settingsWith(asked, [override]));
      const place = givenAt?.[`overrides.${at}`] ?? null;
      return grouped(without(run, here), merged(options, override), override.pages, () => place);
    }),
  ];
}

function without(ids: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !others.has(id)).sort();
}

function merged(options: JudgeOptions, override: Override): JudgeOptions {
  return { ...options, ...override, checks: { ...options.checks, ...override.checks } };
}

function grouped(
  ids: readonly string[],
  options: JudgeOptions,
  pages: string[] | null,
  placeOf: (option: LeavingOption, id: string) => string | null,
): LeftOut[] {
  const groups = new Map<string, LeftOut>();
  for (const id of ids) {
    const option = leavingOption(id, options);
    const where = placeOf(option, id);
    const key = `${option} ${where}`;
    const group = groups.get(key) ?? { option, where, pages, ids: [] };
    groups.set(key, { ...group, ids: [...group.ids, id] });
  }
  return [...groups.values()];
}

/** The option that leaves a check out; of several the most exact. */
function leavingOption(id: string, { skip, checks, only, areas }: JudgeOptions): LeavingOption {
  if (skip?.includes(id)) return 'skip';
  if (checks?.[id] === 'off') return 'checks';
  if (only) return 'only';
  return (areas ?? AREAS).includes(areaOf(id)) ? 'standard' : 'areas';
}
