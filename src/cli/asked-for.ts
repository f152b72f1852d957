import { type Baseline, DEFAULTS, readBaseline } from '../index.ts';

/** What a report says of how its run was asked for. */
type Asked = Readonly<Record<string, unknown>>;

/** The language that a run was asked for in. */
export function localeIn({ locale }: Asked): string {
  return typeof locale === 'string' ? locale : DEFAULTS.locale;
}

/** The baseline that a run was asked for with; those who ran it name theirs from the folder that they were in. */
export async function baselineAt(file: unknown): Promise<Baseline | null> {
  return typeof file === 'string' ? readBaseline(file) : null;
}
