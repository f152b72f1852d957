/** What is known of an answer that is no page: its status, who gave it, and whether credentials went there. */
export type Answer = { status: number; at: string | null; gave: boolean };

/** What to do, in one language, about statuses, and about those that are not told apart. */
export type HttpHints = {
  byStatus: Readonly<Record<number, (answer: Answer) => string>>;
  badRequest: string;
  serverFailed: string;
};

/** What to do about a status that is no page’s. */
export function httpHint(
  { byStatus, badRequest, serverFailed }: HttpHints,
  answer: Answer,
): string {
  const hint = byStatus[answer.status];
  if (hint) return hint(answer);
  return answer.status < 500 ? badRequest : serverFailed;
}
