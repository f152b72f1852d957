import type { PageFault } from '../../model/page-error.ts';

type Kind = { matches: RegExp; fault(host: string, reason: string): PageFault };

/** Kinds of Chromium’s errors, by their names after `net::ERR_`; the first that matches counts. */
const KINDS: readonly Kind[] = [
  { matches: /(?:LOCAL|PRIVATE)_NETWORK_ACCESS/, fault: (host) => ({ cause: 'too-near', host }) },
  {
    matches: /PROX(?:Y|IES)|SOCKS|TUNNEL|^PAC_/,
    fault: (_host, reason) => ({ cause: 'proxy-failed', reason }),
  },
  {
    matches: /NAME_NOT_RESOLVED|NAME_RESOLUTION|DNS|ICANN_NAME/,
    fault: (host) => ({ cause: 'host-not-found', host }),
  },
  { matches: /CLIENT_AUTH/, fault: (host) => ({ cause: 'client-certificate', host }) },
  {
    matches: /CERT|PINNED_KEY/,
    fault: (host, reason) => ({ cause: 'bad-certificate', host, reason }),
  },
  {
    matches: /SSL|ECH_/,
    fault: (host, reason) => ({ cause: 'no-secure-connection', host, reason }),
  },
  {
    matches: /TOO_MANY_REDIRECTS/,
    fault: (host) => ({ cause: 'server-redirects-in-circle', host }),
  },
  {
    matches: /REDIRECT|URL_SCHEME|INVALID_URL/,
    fault: (host, reason) => ({ cause: 'bad-redirect', host, reason }),
  },
  { matches: /TIMED_OUT/, fault: (host) => ({ cause: 'no-answer-in-time', host }) },
  { matches: /EMPTY_RESPONSE/, fault: (host) => ({ cause: 'closed-without-answer', host }) },
  { matches: /BLOCKED_BY_CLIENT/, fault: () => ({ cause: 'blocked-by-option' }) },
  { matches: /BLOCKED/, fault: (_host, reason) => ({ cause: 'refused-by-policy', reason }) },
  { matches: /UNSAFE_PORT/, fault: (host) => ({ cause: 'port-refused', host }) },
  {
    matches: /INTERNET_DISCONNECTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED/,
    fault: () => ({ cause: 'no-network' }),
  },
  {
    matches: /CONNECTION_(?:RESET|CLOSED|ABORTED)/,
    fault: (host, reason) => ({ cause: 'connection-broken', host, reason }),
  },
  {
    matches: /HTTP|QUIC|RESPONSE|CONTENT_|ENCODING|CHUNKED|INCOMPLETE/,
    fault: (host, reason) => ({ cause: 'broken-answer', host, reason }),
  },
  {
    matches: /INSUFFICIENT|OUT_OF_MEMORY|NO_BUFFER|FILE_NO_SPACE|NOT_ENOUGH/,
    fault: (_host, reason) => ({ cause: 'machine-short', reason }),
  },
  {
    matches: /CONNECTION|ADDRESS|NETWORK|SOCKET/,
    fault: (host, reason) => ({ cause: 'no-connection', host, reason }),
  },
];

/** What Chromium's error (net::ERR_…) for a page's own request to a host means. */
export function navigationFault(errorText: string, host: string): PageFault {
  const reason = errorText.replace(/^net::ERR_/, '');
  const kind = KINDS.find(({ matches }) => matches.test(reason));
  return kind ? kind.fault(host, reason) : { cause: 'refused-by-browser', reason };
}
