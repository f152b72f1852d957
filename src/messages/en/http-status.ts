import type { Answer, HttpHints } from '../http-hint.ts';

const OVERLOADED =
  'The server, or one behind it, is down or has too much to do: try later, with a lower --concurrency or more --retries.';

const BY_STATUS: HttpHints['byStatus'] = {
  401: credentials,
  403: ({ gave }) =>
    gave
      ? 'What was given does not open this page: check whose it is, or let the audit past the rule of the server that keeps it out.'
      : 'Give credentials with --auth, --header or --cookie, or let the audit past the rule of the server that keeps it out.',
  404: () => 'Check the address, and remove pages that no longer exist from the targets.',
  407: () =>
    'The proxy asks who is there: in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, put a name and password that it takes before its host, as in name:password@host.',
  408: () => 'The server waited too long for the request: try again, with a lower --concurrency.',
  410: () => 'The page is gone for good: remove it from the targets.',
  421: () => 'The request came to a server that does not answer for this host: check its name.',
  429: () =>
    'The server gets too many requests: use a lower --concurrency or more --retries, or let the audit past its limit.',
  431: () => 'The server finds the headers too large: give less with --header and --cookie.',
  451: () => 'The page is withheld by law where this machine is: audit it from elsewhere.',
  502: () => OVERLOADED,
  503: () => OVERLOADED,
  504: () => OVERLOADED,
  511: () => 'The network that this machine is in asks for a login first: log in there.',
};

function credentials({ at, gave }: Answer): string {
  if (at !== null)
    return `What is given goes to the asked site alone, not to ${at}: name an address of ${at} as the target, or log in with --before.`;
  return gave
    ? 'The credentials that were given were not accepted: check them.'
    : 'Give credentials with --auth, --header or --cookie, or log in with --before.';
}

/** What to do about a status that is no page’s. */
export const httpHints: HttpHints = {
  byStatus: BY_STATUS,
  badRequest:
    'The server does not take the request as it is: check the address, and what --header and --cookie add.',
  serverFailed: 'The server failed: look into its log.',
};
