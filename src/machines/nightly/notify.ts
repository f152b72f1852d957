import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PagedReport } from '../../model/report.ts';
import type { RunName } from '../runs/run-name.ts';

const ANSWER_MS = 15_000;

/** The header that proves who speaks: `t=` the time in seconds since 1970, `v1=` HMAC-SHA256 of time, a full stop, and the body. */
const SIGNATURE = 'Presscheck-Signature';

/** Signs what a webhook is told, so that an old message cannot be told again later. Pure. */
export function signature(body: string, secret: string, timeS: number): string {
  const mac = createHmac('sha256', secret).update(`${timeS}.${body}`).digest('hex');
  return `t=${timeS},v1=${mac}`;
}

/** Tells a webhook what a run came to. Throws where that is not taken. */
export async function notify(
  url: string,
  secret: string,
  { name, id }: RunName,
  { tool, summary }: Pick<PagedReport, 'tool' | 'summary'>,
): Promise<void> {
  const body = JSON.stringify({ schemaVersion: 1, run: name, id, tool, summary });
  const timeS = Math.floor(Date.now() / 1000);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [SIGNATURE]: signature(body, secret, timeS) },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  await Promise.race([response.body?.cancel(), pause(ANSWER_MS, null, { ref: false })]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}
