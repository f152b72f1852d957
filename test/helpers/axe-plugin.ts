import type * as Axe from 'axe-core';

export type AxePlugin = { rules: Axe.Rule[]; checks: Axe.Check[]; source: string };

/** The built plugin as users import it. Its types are made by the build, which comes after these are checked. */
export async function loadPlugin(): Promise<AxePlugin> {
  const name: string = 'presscheck/axe';
  return (await import(name)) as AxePlugin;
}

/** The ids of the rules in a part of axe-core's results, presscheck's checks among them. */
export function idsOf(results: readonly Pick<Axe.Result, 'id'>[]): string[] {
  return results.map(({ id }) => id);
}
