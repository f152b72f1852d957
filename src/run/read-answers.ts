import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CRITERION_NUMBERS, HAND_ANSWERS, type HandAnswers } from '../model/criteria.ts';
import { UsageError } from '../model/usage/usage-error.ts';

/** The version of the form that answers are saved in. */
const FORM = 1;

const head = z.looseObject({ presscheckAnswers: z.int().min(1) });
const answer = z.strictObject({
  template: z.string().min(1).max(2000),
  criterion: z.enum(CRITERION_NUMBERS),
  answer: z.enum(HAND_ANSWERS),
  date: z.iso.date(),
  note: z.string().min(1).max(2000).optional(),
});
const form = z.strictObject({
  presscheckAnswers: z.literal(FORM),
  version: z.string().min(1).max(100),
  answers: z.array(answer).max(5000),
});

/**
 * Reads what people answered by hand, as the report's “Save answers” writes it. Throws a UsageError for what is missing,
 * malformed or of a newer version, and where one question is answered twice.
 */
export async function readAnswers(file: string): Promise<HandAnswers> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(({ answers: say }) =>
      error.code === 'ENOENT' ? say.missing(file) : say.unreadable(file, error.code),
    );
  });
  const { version, answers } = checked(parseJson(text, file), file);
  requireOnce(answers, file);
  return { version, answers: answers.map(withoutGaps) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError((say) => say.answers.none(file));
  }
}

function checked(value: unknown, file: string): z.output<typeof form> {
  const first = head.safeParse(value);
  if (!first.success) throw new UsageError((say) => say.answers.none(file));
  const { presscheckAnswers } = first.data;
  if (presscheckAnswers > FORM)
    throw new UsageError((say) => say.answers.newer(file, presscheckAnswers));
  const result = form.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).map(String).join('.') || 'presscheckAnswers';
  throw new UsageError((say) => say.answers.malformed(file, place, issue?.message ?? ''));
}

function requireOnce(answers: z.output<typeof form>['answers'], file: string): void {
  const seen = new Set<string>();
  for (const { template, criterion } of answers) {
    const key = `${criterion} ${template}`;
    if (seen.has(key)) throw new UsageError((say) => say.answers.twice(file, criterion, template));
    seen.add(key);
  }
}

function withoutGaps({ note, ...rest }: z.output<typeof answer>): HandAnswers['answers'][number] {
  return note === undefined ? rest : { ...rest, note };
}
