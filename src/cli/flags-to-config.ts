import { OPTION_NAMES } from '../index.ts';
import { type FlagKind, flagName, KINDS, PARTS } from './flag-table.ts';

/** What was given on the command line, in the form that a config file has. */
export function flagsToConfig(argv: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const name of OPTION_NAMES) {
    const kind = KINDS[name];
    const given = argv[flagName(name).slice(2)];
    if (kind && given !== undefined) config[name] = optionFrom(given, kind);
  }
  for (const [flag, { option, part }] of Object.entries(PARTS)) {
    const given = argv[flag];
    if (given !== undefined)
      config[option] = Object.assign(config[option] ?? {}, { [part]: optionFrom(given, 'number') });
  }
  return config;
}

function optionFrom(given: unknown, kind: FlagKind): unknown {
  const values = [given].flat().map(String);
  const last = values.at(-1) ?? '';
  switch (kind) {
    case 'switch':
      return [given].flat().at(-1);
    case 'text':
      return /^\d+$/.test(last) && kind === 'text' ? numberOr(last) : last;
    case 'number':
      return numberOr(last);
    case 'texts':
      return values;
    case 'list':
      return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean);
    case 'pairs':
      return Object.fromEntries(values.map(pairOf));
  }
}

function numberOr(text: string): number | string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** `Name: value` or `name=value`, whichever sign comes first; without a name where there is no such sign. */
function pairOf(text: string): [string, string] {
  const match = /^([^:=]*)[:=]\s*(.*)$/s.exec(text);
  return match ? [match[1]?.trim() ?? '', match[2] ?? ''] : ['', text];
}
