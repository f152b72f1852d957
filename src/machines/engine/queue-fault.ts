import type { Tell } from '../../model/usage/usage.words.ts';
import { reasonOf } from '../../support/reason-of.ts';

type Kind = [sign: RegExp, tell: (queue: string, reason: string) => Tell];

/** What servers answer (Redis prefixes its errors with a code), and what systems say of connections. */
const KINDS: readonly Kind[] = [
  [
    /\bNOAUTH\b|\bWRONGPASS\b|\bNOPERM\b|invalid password/,
    (queue) => (say) => say.machines.locked(queue),
  ],
  [/\bOOM\b/, (queue) => (say) => say.machines.full(queue)],
  [
    /\b(?:READONLY|LOADING|MISCONF|MASTERDOWN|NOREPLICAS)\b/,
    (queue) => (say) => say.machines.readOnly(queue),
  ],
  [
    /\bRESP\b|Protocol error|Parse error|unknown command/i,
    (queue) => (say) => say.machines.noRedis(queue),
  ],
  [
    /\bE(?:CONN|TIME|NOTFOUND|HOST|NET|PIPE|AI_AGAIN)\w*|closed|timed? ?out|certificate|SSL|TLS/,
    (queue, reason) => (say) => say.machines.unreachable(queue, reason),
  ],
];

/** What went wrong with a queue, in a line that says what to do. */
export function queueFault(queue: string, error: unknown): Tell {
  const reason = shortReason(error);
  const [, tell] = KINDS.find(([sign]) => sign.test(reason)) ?? [];
  return tell?.(queue, reason) ?? ((say) => say.machines.queueFailed(queue, reason));
}

/** An error of several addresses, or of several commands, says nothing itself. */
function shortReason(error: unknown): string {
  const { errors, previousErrors } = (error ?? {}) as Partial<Record<string, unknown>>;
  const [first = error] = [errors, previousErrors].find(Array.isArray) ?? [];
  return reasonOf(first);
}
