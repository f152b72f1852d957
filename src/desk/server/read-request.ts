import { z } from 'zod';
import type { DeskRequest } from '../../model/desk.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { Audits } from '../audits/audits.ts';
import type { Planner } from '../drafts/planner.ts';
import type { Plan } from '../plan.ts';

const text = z.string();

const REQUEST = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), address: text.max(10_000) }),
  z.strictObject({ kind: z.literal('page'), url: text }),
  z.strictObject({
    kind: z.literal('draft'),
    text,
    headline: text.max(1000),
    template: text.nullable(),
  }),
  z.strictObject({ kind: z.literal('again'), id: text }),
]) satisfies z.ZodType<DeskRequest>;

/** What is asked for in a request. Throws a UsageError for what is none of that. */
export async function readRequest(request: Request): Promise<DeskRequest> {
  const isJson = /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
  const body: unknown = isJson ? await request.json().catch(() => null) : null;
  const { data } = REQUEST.safeParse(body);
  if (!data) throw new UsageError((say) => say.desk.notUnderstood);
  return data;
}

/** The plan for it. Throws a UsageError where there is none. */
export async function planOf(asked: DeskRequest, planner: Planner, audits: Audits): Promise<Plan> {
  switch (asked.kind) {
    case 'address':
      return planner.address(asked.address);
    case 'page':
      return planner.page(asked.url);
    case 'draft':
      return planner.draft(asked);
    case 'again': {
      const plan = audits.planOf(asked.id);
      if (!plan) throw new UsageError((say) => say.desk.noAudit);
      return plan;
    }
  }
}
