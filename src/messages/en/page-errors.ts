import type { PageFault } from '../../model/page-error.ts';
import { counted } from '../../text/counted.ts';
import { httpHint } from '../http-hint.ts';
import { httpHints } from './http-status.ts';

/** What happened, and what to do about it: one sentence each. */
type Words = { message: string; hint: string };

/** What is said of each fault. */
export type PageErrorWords = {
  [C in PageFault['cause']]: (fault: Extract<PageFault, { cause: C }>) => Words;
};

const TIMEOUT = 'Check that the server is running, or give it longer with --timeout.';

const KINDS = {
  folder: 'a folder',
  pipe: 'a named pipe',
  socket: 'a socket',
  device: 'a device',
} as const;

/** Why a page could not be audited. */
export const pageErrors: PageErrorWords = {
  'host-not-found': ({ host }) => ({
    message: `The host ${host} was not found.`,
    hint: 'Check the spelling of the address and that this machine can reach the network.',
  }),
  'no-connection': ({ host, reason }) => ({
    message: `No connection to ${host} (${reason}).`,
    hint: 'Check that the server is running and that the address and port are right.',
  }),
  'connection-broken': ({ host, reason }) => ({
    message: `The connection to ${host} broke off (${reason}).`,
    hint: 'Try again; if it happens every time, look into the log of the server, or of a proxy or firewall before it.',
  }),
  'no-network': () => ({
    message: 'This machine has no network.',
    hint: 'Connect it, and run the audit again.',
  }),
  'proxy-failed': ({ reason }) => ({
    message: `The proxy, not the page’s server, did not let the request through (${reason}).`,
    hint: 'Check the proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names, or name the host in NO_PROXY.',
  }),
  'port-refused': ({ host }) => ({
    message: `Browsers do not connect to the port of ${host}, which other services use.`,
    hint: 'Serve the pages at another port.',
  }),
  'no-secure-connection': ({ host, reason }) => ({
    message: `There is no secure connection to ${host} (${reason}).`,
    hint: 'Check whether the address should begin with http:, and which versions of TLS the server has.',
  }),
  'client-certificate': ({ host }) => ({
    message: `${host} asks for a certificate of the browser, which has none.`,
    hint: 'Audit the pages where the server does not ask for one.',
  }),
  'too-near': ({ host }) => ({
    message: `The page led to ${host}, which is in this machine’s own network, where pages are not let in.`,
    hint: 'If the page may go there, let it: --allow-host names one host, --allow-private all of them.',
  }),
  'bad-certificate': ({ host, reason }) => ({
    message: `The certificate of ${host} cannot be trusted (${reason}).`,
    hint: 'Renew the certificate, or accept it with --accept-bad-certificates.',
  }),
  'server-redirects-in-circle': ({ host }) => ({
    message: `${host} redirects in a circle.`,
    hint: 'Check the server’s redirects; give cookies that it expects with --cookie.',
  }),
  'page-redirects-in-circle': ({ host }) => ({
    message: `${host} keeps redirecting the reader by script or meta refresh.`,
    hint: 'Check the page’s redirects; give cookies that it expects with --cookie.',
  }),
  'redirected-to-front-page': ({ to }) => ({
    message: `The address leads to the site’s front page (${to}), not to a page of its own.`,
    hint: 'Remove the address from the targets if the story is gone, or fix the redirect.',
  }),
  'redirected-elsewhere': ({ to }) => ({
    message: `The address leads to another site (${to}).`,
    hint: 'Audit that address itself if it is meant, or log in or answer what stands between with --before.',
  }),
  'redirected-too-often': ({ to, times, most }) => ({
    message: `The address redirects ${times === 1 ? 'once' : `${times} times`} (to ${to}); --max-redirects allows ${most}.`,
    hint: 'Audit that address itself, fix the redirect, or allow more with --max-redirects.',
  }),
  'redirected-to-nowhere': ({ host, reason }) => ({
    message: `The page sends its readers on to ${host}, which does not answer (${reason}).`,
    hint: 'Fix the page’s redirect, by script or meta refresh, or the server that it leads to.',
  }),
  'nothing-shown': ({ unseen }) => ({
    message:
      unseen > 0
        ? `The page shows next to nothing: ${counted(unseen, 'character')} of its text cannot be seen.`
        : 'The page is blank: there is nothing on it to see.',
    hint: 'Open it in a browser; look for a script that failed, or for styles that wait for one.',
  }),
  'covered-by-nothing': () => ({
    message: 'The page shows nothing: an empty pane covers all of it and does not go away.',
    hint: 'Open it in a browser; look for the script that should take the pane away.',
  }),
  'never-rendered': ({ text }) => ({
    message: `The page shows nothing but “${text}”; what it promises did not come.`,
    hint: 'Look for a script or a service that failed, or name what to wait for with --wait-for.',
  }),
  'kept-out': ({ by, text }) => ({
    message: `The site kept the browser out${by ? ` (${by})` : ''}; it shows “${text}”.`,
    hint: 'Let the audit past the wall on the server, or with --header, --cookie or --user-agent.',
  }),
  'login-instead': ({ text }) => ({
    message: `A login form stands in the place of the page; it shows “${text}”.`,
    hint: 'Give credentials with --auth, --header or --cookie, or log in with --before.',
  }),
  'error-page': ({ text }) => ({
    message: `The server answered with an error page under status 200; it says “${text}”.`,
    hint: 'Check the address, and let the server send error pages with a status of 404 or 500.',
  }),
  'program-error': ({ text }) => ({
    message: `The page is an error message of the program that should have made it: “${text}”.`,
    hint: 'Look into the server’s log, and let it answer errors with a status of 500.',
  }),
  'data-as-page': ({ type }) => ({
    message: `The server answered with ${type} under the name of an HTML page.`,
    hint: 'Remove the address from the targets, or let the server send it under its own type.',
  }),
  'no-answer-in-time': ({ host }) => ({
    message: `${host} did not answer in time.`,
    hint: TIMEOUT,
  }),
  'not-loaded-in-time': ({ timeoutMs }) => ({
    message: `The page did not load within ${timeoutMs} ms.`,
    hint: TIMEOUT,
  }),
  'closed-without-answer': ({ host }) => ({
    message: `${host} closed the connection without an answer.`,
    hint: 'Check the server’s log.',
  }),
  'no-content': ({ status }) => ({
    message: `The server answered with status ${status}, which has no content.`,
    hint: 'Check that the address is that of a page.',
  }),
  'http-error': (answer) => ({
    message: `${answer.status === 407 ? 'The proxy' : (answer.at ?? 'The server')} answered with status ${answer.status}.`,
    hint: httpHint(httpHints, answer),
  }),
  'broken-answer': ({ host, reason }) => ({
    message: `The answer of ${host} cannot be understood (${reason}).`,
    hint: 'Check the server, or a proxy before it: it breaks the rules of HTTP here.',
  }),
  'bad-redirect': ({ host, reason }) => ({
    message: `${host} redirects to an address that no browser follows (${reason}).`,
    hint: 'Check where the server’s redirect leads.',
  }),
  'refused-by-policy': ({ reason }) => ({
    message: `The browser may not show the page (${reason}).`,
    hint: 'Check the policies of this machine’s browser, and the headers by which the server allows pages to be shown.',
  }),
  'machine-short': ({ reason }) => ({
    message: `This machine was short of memory or room while the page loaded (${reason}).`,
    hint: 'Give it more, or use a lower --concurrency.',
  }),
  'not-html': ({ type }) => ({
    message: `The server answered with ${type || 'something without a type'}, not with an HTML page.`,
    hint: 'Remove the address from the targets, or let the server send it as text/html.',
  }),
  download: () => ({
    message: 'The server answered with a download, not with an HTML page.',
    hint: 'Remove the address from the targets, or let the server send it as text/html.',
  }),
  'blocked-by-option': () => ({
    message: 'The page itself is blocked by --block.',
    hint: 'Remove the pattern that matches it from --block.',
  }),
  'refused-by-browser': ({ reason }) => ({
    message: `The page could not be loaded (${reason}).`,
    hint: 'Open the address in a browser to see what it says there.',
  }),
  'cookie-refused': ({ name }) => ({
    message: `The browser refuses the cookie “${name}”.`,
    hint: 'Check its attributes: SameSite=None needs Secure, and Domain must not be a whole suffix such as co.uk.',
  }),
  'no-address': ({ address }) => ({
    message: `The page has no address that a second tab could open (${address}).`,
    hint: 'Serve the page, and open it at its address.',
  }),
  'another-in-second-tab': ({ text }) => ({
    message: `A second tab shows another page at this address: “${text}”.`,
    hint: 'Have the page open at an address of its own, and log in by cookies or localStorage, which a second tab has too.',
  }),
  'load-broke-off': ({ reason }) => ({
    message: `The page could not be loaded (${reason}).`,
    hint: 'Try again; if it happens every time, report it with the address of the page.',
  }),
  'script-hang': ({ timeoutMs }) => ({
    message: `A script on the page did not end within ${timeoutMs} ms, and nothing else could run.`,
    hint: 'Look for an endless loop in the page’s scripts; leave out a third party’s with --block.',
  }),
  'page-crashed': () => ({
    message: 'The page crashed its browser process, twice in a row.',
    hint: 'Open the page in a browser and watch its memory; leave out parts of it with --block.',
  }),
  'too-much-memory': ({ limitMb }) => ({
    message: `The page took more than ${limitMb} MB of memory and was ended.`,
    hint: 'Open the page in a browser and watch its memory; leave out parts of it with --block.',
  }),
  'browser-died': () => ({
    message: 'The browser ended while it was showing the page, twice in a row.',
    hint: 'Run “presscheck doctor”, and make sure that the machine has memory to spare.',
  }),
  'no-tab': ({ reason }) => ({
    message: `The browser gave no tab for the page (${reason}).`,
    hint: 'Run “presscheck doctor” to see whether the browser works.',
  }),
  'asked-for-did-not-come': ({ what }) => ({
    message: `What --wait-for asked for (${what}) did not appear in time.`,
    hint: 'Check the selector on this page, or give it longer with --timeout.',
  }),
  'before-failed': ({ reason }) => ({
    message: `The module given with --before failed: ${reason}.`,
    hint: 'Try the module on this page alone; its exports get a puppeteer Page and the address.',
  }),
  'not-a-file': ({ kind }) => ({
    message: `This is ${KINDS[kind]}, not a file, and was not opened.`,
    hint: 'Let the build write a file there, or leave it out with --exclude.',
  }),
  'broken-link': () => ({
    message: 'This is a link that leads nowhere or in a circle.',
    hint: 'Let the link lead to a page, or leave it out with --exclude.',
  }),
  'outside-folder': () => ({
    message: 'This is a link that leads out of the folder, where nothing is read.',
    hint: 'Name with --root a folder that holds both, copy the page into the folder, or leave it out with --exclude.',
  }),
  'unreadable-file': ({ reason }) => ({
    message: `This cannot be read (${reason}).`,
    hint: 'Check its permissions, or leave it out with --exclude.',
  }),
  'worker-lost': ({ times }) => ({
    message: `Its worker ended ${counted(times, 'time')} while this page was open.`,
    hint: 'Audit it alone on one machine, and look there at the memory and into the log of the system.',
  }),
  'no-result': () => ({
    message: 'No worker has brought a result for this page.',
    hint: 'Check that workers run and reach the queue and the store, and enqueue the run again.',
  }),
  interrupted: () => ({
    message: 'The run was interrupted before this page was done.',
    hint: 'Run the audit again.',
  }),
};
