import { type PageError, pageError } from '../../model/page-error.ts';

type Kind = { matches: RegExp; error(host: string, code: string): PageError };

const KINDS: readonly Kind[] = [
  {
    matches: /NAME_NOT_RESOLVED|NAME_RESOLUTION|DNS/,
    error: (host) =>
      pageError(
        'host-not-found',
        `The host ${host} was not found.`,
        'Check the spelling of the address and that this machine can reach the network.',
      ),
  },
  {
    matches: /CERT|SSL/,
    error: (host, code) =>
      pageError(
        'bad-certificate',
        `The certificate of ${host} is not to be trusted (${code}).`,
        'Renew the certificate, or accept it with --accept-bad-certificates.',
      ),
  },
  {
    matches: /TOO_MANY_REDIRECTS/,
    error: (host) =>
      pageError(
        'redirect-loop',
        `${host} redirects in a circle.`,
        'Check the redirects of the server; cookies that it expects can be given with --cookie.',
      ),
  },
  {
    matches: /TIMED_OUT/,
    error: (host) =>
      pageError(
        'navigation-timeout',
        `${host} did not answer in time.`,
        'Check that the server is running, or give it longer with --timeout.',
      ),
  },
  {
    matches: /EMPTY_RESPONSE/,
    error: (host) =>
      pageError(
        'empty-response',
        `${host} closed the connection without an answer.`,
        'Check the log of the server.',
      ),
  },
  {
    matches: /BLOCKED_BY_CLIENT/,
    error: () =>
      pageError(
        'blocked',
        'The page itself is blocked by --block.',
        'Take the pattern that matches it out of --block.',
      ),
  },
  {
    matches: /CONNECTION|ADDRESS|INTERNET_DISCONNECTED|NETWORK|SOCKET|PROXY|UNSAFE_PORT/,
    error: (host, code) =>
      pageError(
        'connection-failed',
        `No connection to ${host} (${code}).`,
        'Check that the server is running and that the address and port are right.',
      ),
  },
];

/** Says in plain words what Chromium's error (net::ERR_…) for a page's own request means. */
export function navigationError(errorText: string, url: string): PageError {
  const { host } = new URL(url);
  const code = errorText.replace(/^net::ERR_/, '');
  const kind = KINDS.find(({ matches }) => matches.test(code));
  if (kind) return kind.error(host, code);
  return pageError(
    'load-failed',
    `The page could not be loaded (${code}).`,
    'Open the address in a browser to see what it says there.',
  );
}
