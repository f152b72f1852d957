import { found, type Judgement } from '../model/check.ts';
import type { HeardFacts, HeardRoutes, HeardUtterance } from '../model/listening/heard.ts';
import type { heardSays } from './heard.words.ts';

type Say = typeof heardSays;

/** The judgement on what the listener did not come to; a doubt, whatever the reason. */
export function unheard(
  { fault, listener }: HeardFacts,
  route: keyof HeardRoutes,
  say: Say,
): Judgement {
  const message = say.faults[fault ?? 'page-lost'];
  const doubt = { outcome: 'cantTell', element: null, message, fix: say.fixFault } as const;
  return found(say.unheard, [{ ...doubt, data: { listener, route, fault } }]);
}

/** What was said, in a row, short enough for a message. */
export function quoted(utterances: readonly HeardUtterance[]): string {
  const text = utterances.map((one) => one.text).join(', ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
