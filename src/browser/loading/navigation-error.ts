import type { PageFault } from '../../model/page-error.ts';

type Kind = { matches: RegExp; fault(host: string, reason: string): PageFault };

const KINDS: readonly Kind[] = [
  { matches: /(?:LOCAL|PRIVATE)_NETWORK_ACCESS/, fault: (host) => ({ cause: 'too-near', host }) },
  {
    matches: /NAME_NOT_RESOLVED|NAME_RESOLUTION|DNS/,
    fault: (host) => ({ cause: 'host-not-found', host }),
  },
  { matches: /CERT|SSL/, fault: (host, reason) => ({ cause: 'bad-certificate', host, reason }) },
  {
    matches: /TOO_MANY_REDIRECTS/,
    fault: (host) => ({ cause: 'server-redirects-in-circle', host }),
  },
  { matches: /TIMED_OUT/, fault: (host) => ({ cause: 'no-answer-in-time', host }) },
  { matches: /EMPTY_RESPONSE/, fault: (host) => ({ cause: 'closed-without-answer', host }) },
  { matches: /BLOCKED_BY_CLIENT/, fault: () => ({ cause: 'blocked-by-option' }) },
  {
    matches: /CONNECTION|ADDRESS|INTERNET_DISCONNECTED|NETWORK|SOCKET|PROXY|UNSAFE_PORT/,
    fault: (host, reason) => ({ cause: 'no-connection', host, reason }),
  },
];

/** What Chromium's error (net::ERR_…) for a page's own request to a host means. */
export function navigationFault(errorText: string, host: string): PageFault {
  const reason = errorText.replace(/^net::ERR_/, '');
  const kind = KINDS.find(({ matches }) => matches.test(reason));
  return kind ? kind.fault(host, reason) : { cause: 'refused-by-browser', reason };
}
