/** Why a page could not be audited. The codes are for programs, the sentences for people. */
export type PageErrorCode =
  | 'host-not-found'
  | 'connection-failed'
  | 'navigation-timeout'
  | 'http-error'
  | 'not-html'
  | 'empty-response'
  | 'redirect-loop'
  | 'bad-certificate'
  | 'script-hang'
  | 'page-crashed'
  | 'browser-died'
  | 'blocked'
  | 'wait-for-timeout'
  | 'before-failed'
  | 'load-failed'
  | 'interrupted'
  | 'audit-failed';

/** `message` says what happened, `hint` what to do about it: one sentence each. */
export type PageError = { code: PageErrorCode; message: string; hint: string };

export function pageError(code: PageErrorCode, message: string, hint: string): PageError {
  return { code, message, hint };
}
