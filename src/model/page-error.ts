/** Why a page could not be audited, for programs. */
export type PageErrorCode =
  | 'host-not-found'
  | 'connection-failed'
  | 'private-address'
  | 'navigation-timeout'
  | 'http-error'
  | 'not-html'
  | 'empty-response'
  | 'redirect-loop'
  | 'redirected-away'
  | 'blank-page'
  | 'blocked-by-site'
  | 'signed-out'
  | 'soft-error'
  | 'bad-certificate'
  | 'script-hang'
  | 'page-crashed'
  | 'too-much-memory'
  | 'browser-died'
  | 'blocked'
  | 'wait-for-timeout'
  | 'before-failed'
  | 'load-failed'
  | 'not-a-file'
  | 'outside-folder'
  | 'unreadable-file'
  | 'interrupted'
  | 'audit-failed';

/** As the report tells it: `message` says what happened, `hint` what to do about it, one sentence each. */
export type PageError = { code: PageErrorCode; message: string; hint: string };

/** What kept a page from being audited, finer than the codes; told by messages/<locale>/page-errors.ts. */
export type PageFault =
  | { cause: 'host-not-found'; host: string }
  | { cause: 'no-connection'; host: string; reason: string }
  | { cause: 'connection-broken'; host: string; reason: string }
  | { cause: 'no-network' }
  | { cause: 'proxy-failed'; reason: string }
  | { cause: 'port-refused'; host: string }
  | { cause: 'no-secure-connection'; host: string; reason: string }
  | { cause: 'client-certificate'; host: string }
  | { cause: 'too-near'; host: string }
  | { cause: 'bad-certificate'; host: string; reason: string }
  | { cause: 'server-redirects-in-circle'; host: string }
  | { cause: 'page-redirects-in-circle'; host: string }
  | { cause: 'redirected-to-front-page'; to: string }
  | { cause: 'redirected-elsewhere'; to: string }
  | { cause: 'redirected-too-often'; to: string; times: number; most: number }
  | { cause: 'redirected-to-nowhere'; host: string; reason: string }
  | { cause: 'nothing-shown'; unseen: number }
  | { cause: 'covered-by-nothing' }
  | { cause: 'never-rendered'; text: string }
  | { cause: 'kept-out'; by: string | null; text: string }
  | { cause: 'login-instead'; text: string }
  | { cause: 'error-page'; text: string }
  | { cause: 'program-error'; text: string }
  | { cause: 'data-as-page'; type: 'JSON' | 'XML' }
  | { cause: 'no-answer-in-time'; host: string }
  | { cause: 'not-loaded-in-time'; timeoutMs: number }
  | { cause: 'closed-without-answer'; host: string }
  | { cause: 'no-content'; status: number }
  | {
      cause: 'http-error';
      status: number;
      /** The host that answered, where the asked one had sent the request on to it. */
      at: string | null;
      /** Whether credentials, cookies or headers were given. */
      gave: boolean;
      /** How long the server asked to be left alone, in milliseconds. */
      retryAfterMs?: number;
    }
  | { cause: 'broken-answer'; host: string; reason: string }
  | { cause: 'bad-redirect'; host: string; reason: string }
  | { cause: 'refused-by-policy'; reason: string }
  | { cause: 'machine-short'; reason: string }
  | { cause: 'not-html'; type: string }
  | { cause: 'download' }
  | { cause: 'blocked-by-option' }
  | { cause: 'refused-by-browser'; reason: string }
  | { cause: 'cookie-refused'; name: string }
  | { cause: 'load-broke-off'; reason: string }
  | { cause: 'script-hang'; timeoutMs: number }
  | { cause: 'page-crashed' }
  | { cause: 'too-much-memory'; limitMb: number }
  | { cause: 'browser-died' }
  | { cause: 'no-tab'; reason: string }
  | { cause: 'asked-for-did-not-come'; what: string }
  | { cause: 'before-failed'; reason: string }
  /** Of a page that somebody else opened: why nothing could be tried in a second tab. */
  | { cause: 'no-address'; address: string }
  | { cause: 'another-in-second-tab'; text: string }
  | { cause: 'not-a-file'; kind: 'folder' | 'pipe' | 'socket' | 'device' }
  | { cause: 'broken-link' }
  | { cause: 'outside-folder' }
  | { cause: 'unreadable-file'; reason: string }
  | { cause: 'worker-lost'; times: number }
  | { cause: 'no-result' }
  | { cause: 'interrupted' };

/** The code under which each is reported. */
export const CODE_OF: Readonly<Record<PageFault['cause'], PageErrorCode>> = {
  'host-not-found': 'host-not-found',
  'no-connection': 'connection-failed',
  'connection-broken': 'connection-failed',
  'no-network': 'connection-failed',
  'proxy-failed': 'connection-failed',
  'port-refused': 'connection-failed',
  'no-secure-connection': 'connection-failed',
  'client-certificate': 'bad-certificate',
  'too-near': 'private-address',
  'bad-certificate': 'bad-certificate',
  'server-redirects-in-circle': 'redirect-loop',
  'page-redirects-in-circle': 'redirect-loop',
  'redirected-to-front-page': 'redirected-away',
  'redirected-elsewhere': 'redirected-away',
  'redirected-too-often': 'redirected-away',
  'redirected-to-nowhere': 'redirected-away',
  'nothing-shown': 'blank-page',
  'covered-by-nothing': 'blank-page',
  'never-rendered': 'blank-page',
  'kept-out': 'blocked-by-site',
  'login-instead': 'signed-out',
  'error-page': 'soft-error',
  'program-error': 'soft-error',
  'data-as-page': 'not-html',
  'no-answer-in-time': 'navigation-timeout',
  'not-loaded-in-time': 'navigation-timeout',
  'closed-without-answer': 'empty-response',
  'no-content': 'empty-response',
  'http-error': 'http-error',
  'broken-answer': 'load-failed',
  'bad-redirect': 'load-failed',
  'refused-by-policy': 'blocked',
  'machine-short': 'load-failed',
  'not-html': 'not-html',
  download: 'not-html',
  'blocked-by-option': 'blocked',
  'refused-by-browser': 'load-failed',
  'cookie-refused': 'load-failed',
  'load-broke-off': 'load-failed',
  'script-hang': 'script-hang',
  'page-crashed': 'page-crashed',
  'too-much-memory': 'too-much-memory',
  'browser-died': 'browser-died',
  'no-tab': 'audit-failed',
  'asked-for-did-not-come': 'wait-for-timeout',
  'before-failed': 'before-failed',
  'no-address': 'audit-failed',
  'another-in-second-tab': 'redirected-away',
  'not-a-file': 'not-a-file',
  'broken-link': 'unreadable-file',
  'outside-folder': 'outside-folder',
  'unreadable-file': 'unreadable-file',
  'worker-lost': 'audit-failed',
  'no-result': 'interrupted',
  interrupted: 'interrupted',
};

/** Whether something that was thrown is such a fault. */
export function isPageFault(thrown: unknown): thrown is PageFault {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'cause' in thrown &&
    typeof thrown.cause === 'string' &&
    thrown.cause in CODE_OF
  );
}
