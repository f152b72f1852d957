import { errorReport } from '../../src/judging/page-report.ts';
import { catalogOf } from '../../src/messages/catalogs.ts';
import { told, type WordsFor } from '../../src/messages/told.ts';
import type { ProbeFailure } from '../../src/model/evidence.ts';
import type { Note } from '../../src/model/note.ts';
import type { PageFault } from '../../src/model/page-error.ts';
import type { ShotState } from '../../src/model/shot.ts';
import { headingsEvidence } from './evidence.ts';

/** The parts of a catalog that tell such things. */
export const CODED = /^(?:notes|pageErrors|judging\.(?:failures|shots))\./;

type ByCode<T extends { code: string }> = { [C in T['code']]: Extract<T, { code: C }>[] };

/** Something of each kind that is kept as a code: the compiler asks for what is missing. */
const NOTES: ByCode<Note> = {
  'dialog-dismissed': [{ code: 'dialog-dismissed', kind: 'alert' }],
  'window-refused': [{ code: 'window-refused' }],
  'download-refused': [{ code: 'download-refused' }],
  'leaving-refused': [{ code: 'leaving-refused' }],
  'still-loading': [{ code: 'still-loading' }],
  'still-changing': [{ code: 'still-changing' }],
  sampled: [
    { code: 'sampled', what: 'headings', seen: 1000 },
    { code: 'sampled', what: 'texts', seen: 6000 },
    { code: 'sampled', what: 'elements', seen: 20_000 },
  ],
  'content-replaced': [{ code: 'content-replaced', seconds: 1.5 }],
  'loaded-again': [
    { code: 'loaded-again', because: 'link-changed-it' },
    { code: 'loaded-again', because: 'story-link-changed-it' },
    { code: 'loaded-again', because: 'key-changed-it' },
    { code: 'loaded-again', because: 'pointer-changed-it' },
    { code: 'loaded-again', because: 'motion-was-stopped' },
    { code: 'loaded-again', because: 'covered-in-small-window' },
    { code: 'loaded-again', because: 'font-doubled' },
    { code: 'loaded-again', because: 'font-as-usual' },
    { code: 'loaded-again', because: 'next-size-control' },
    { code: 'loaded-again', because: 'size-control-reloads' },
    { code: 'loaded-again', because: 'size-kept' },
  ],
  'loaded-again-after': [
    { code: 'loaded-again-after', exercise: 'skipLinks' },
    { code: 'loaded-again-after', exercise: 'blockSkips' },
    { code: 'loaded-again-after', exercise: 'keyboard' },
    { code: 'loaded-again-after', exercise: 'shortcuts' },
    { code: 'loaded-again-after', exercise: 'zoom' },
    { code: 'loaded-again-after', exercise: 'room' },
    { code: 'loaded-again-after', exercise: 'textScaling' },
    { code: 'loaded-again-after', exercise: 'pointer' },
    { code: 'loaded-again-after', exercise: 'sizeControls' },
  ],
  'layers-answered': [{ code: 'layers-answered', layers: [{ name: '1', by: '2' }] }],
  obstacle: [
    { code: 'obstacle', name: '1', kind: 'modal', dismissedBy: '2' },
    { code: 'obstacle', name: '1', kind: 'cover', dismissedBy: null },
  ],
  'hosts-unreached': [
    { code: 'hosts-unreached', hosts: ['1'] },
    { code: 'hosts-unreached', hosts: Array.from({ length: 12 }, (_, at) => String(at)) },
  ],
  'doubtful-page': [
    { code: 'doubtful-page', sign: 'waiting', text: '1' },
    { code: 'doubtful-page', sign: 'error-words', text: '1' },
    { code: 'doubtful-page', sign: 'login', text: '1' },
    { code: 'doubtful-page', sign: 'section-front', text: '1' },
  ],
  'near-hosts-refused': [{ code: 'near-hosts-refused', hosts: ['1'] }],
  redirected: [{ code: 'redirected', to: '1' }],
  'tried-again': [{ code: 'tried-again', tries: 3, after: ['1', '2'] }],
  'parts-missing': [{ code: 'parts-missing', paths: ['/1', '/2'], styleSheets: 0 }],
};

/** Each fault with such values as tell its sentences apart. */
export const FAULTS: { [C in PageFault['cause']]: Extract<PageFault, { cause: C }>[] } = {
  'redirected-to-front-page': [{ cause: 'redirected-to-front-page', to: '1' }],
  'redirected-elsewhere': [{ cause: 'redirected-elsewhere', to: '1' }],
  'redirected-too-often': [
    { cause: 'redirected-too-often', to: '1', times: 1, most: 0 },
    { cause: 'redirected-too-often', to: '1', times: 3, most: 2 },
  ],
  'redirected-to-nowhere': [{ cause: 'redirected-to-nowhere', host: '1', reason: '2' }],
  'nothing-shown': [
    { cause: 'nothing-shown', unseen: 0 },
    { cause: 'nothing-shown', unseen: 1 },
    { cause: 'nothing-shown', unseen: 12 },
  ],
  'covered-by-nothing': [{ cause: 'covered-by-nothing' }],
  'never-rendered': [{ cause: 'never-rendered', text: '1' }],
  'kept-out': [
    { cause: 'kept-out', by: null, text: '1' },
    { cause: 'kept-out', by: '2', text: '1' },
  ],
  'login-instead': [{ cause: 'login-instead', text: '1' }],
  'error-page': [{ cause: 'error-page', text: '1' }],
  'program-error': [{ cause: 'program-error', text: '1' }],
  'data-as-page': [{ cause: 'data-as-page', type: 'JSON' }],
  'host-not-found': [{ cause: 'host-not-found', host: '1' }],
  'too-near': [{ cause: 'too-near', host: '1' }],
  'no-connection': [{ cause: 'no-connection', host: '1', reason: '2' }],
  'connection-broken': [{ cause: 'connection-broken', host: '1', reason: '2' }],
  'no-network': [{ cause: 'no-network' }],
  'proxy-failed': [{ cause: 'proxy-failed', reason: '1' }],
  'port-refused': [{ cause: 'port-refused', host: '1' }],
  'no-secure-connection': [{ cause: 'no-secure-connection', host: '1', reason: '2' }],
  'client-certificate': [{ cause: 'client-certificate', host: '1' }],
  'broken-answer': [{ cause: 'broken-answer', host: '1', reason: '2' }],
  'bad-redirect': [{ cause: 'bad-redirect', host: '1', reason: '2' }],
  'refused-by-policy': [{ cause: 'refused-by-policy', reason: '1' }],
  'machine-short': [{ cause: 'machine-short', reason: '1' }],
  'bad-certificate': [{ cause: 'bad-certificate', host: '1', reason: '2' }],
  'server-redirects-in-circle': [{ cause: 'server-redirects-in-circle', host: '1' }],
  'page-redirects-in-circle': [{ cause: 'page-redirects-in-circle', host: '1' }],
  'no-answer-in-time': [{ cause: 'no-answer-in-time', host: '1' }],
  'not-loaded-in-time': [{ cause: 'not-loaded-in-time', timeoutMs: 30_000 }],
  'closed-without-answer': [{ cause: 'closed-without-answer', host: '1' }],
  'no-content': [{ cause: 'no-content', status: 204 }],
  'http-error': [
    ...[400, 403, 404, 407, 408, 410, 421, 429, 431, 451, 500, 503, 511].map(
      (status) => ({ cause: 'http-error', status, at: null, gave: false }) as const,
    ),
    { cause: 'http-error', status: 403, at: null, gave: true },
    { cause: 'http-error', status: 401, at: null, gave: false },
    { cause: 'http-error', status: 401, at: null, gave: true },
    { cause: 'http-error', status: 401, at: '1', gave: true },
  ],
  'not-html': [
    { cause: 'not-html', type: '1/2' },
    { cause: 'not-html', type: '' },
  ],
  download: [{ cause: 'download' }],
  'blocked-by-option': [{ cause: 'blocked-by-option' }],
  'cookie-refused': [{ cause: 'cookie-refused', name: '1' }],
  'refused-by-browser': [{ cause: 'refused-by-browser', reason: '1' }],
  'load-broke-off': [{ cause: 'load-broke-off', reason: '1' }],
  'script-hang': [{ cause: 'script-hang', timeoutMs: 30_000 }],
  'page-crashed': [{ cause: 'page-crashed' }],
  'too-much-memory': [{ cause: 'too-much-memory', limitMb: 1000 }],
  'browser-died': [{ cause: 'browser-died' }],
  'no-tab': [{ cause: 'no-tab', reason: '1' }],
  'asked-for-did-not-come': [{ cause: 'asked-for-did-not-come', what: '“#1”' }],
  'before-failed': [{ cause: 'before-failed', reason: '1' }],
  'not-a-file': [
    { cause: 'not-a-file', kind: 'folder' },
    { cause: 'not-a-file', kind: 'pipe' },
    { cause: 'not-a-file', kind: 'socket' },
    { cause: 'not-a-file', kind: 'device' },
  ],
  'broken-link': [{ cause: 'broken-link' }],
  'outside-folder': [{ cause: 'outside-folder' }],
  'unreadable-file': [{ cause: 'unreadable-file', reason: 'EACCES' }],
  'no-address': [{ cause: 'no-address', address: 'about:blank' }],
  'another-in-second-tab': [{ cause: 'another-in-second-tab', text: 'Log in' }],
  'worker-lost': [{ cause: 'worker-lost', times: 3 }],
  'no-result': [{ cause: 'no-result' }],
  interrupted: [{ cause: 'interrupted' }],
};

const FAILURES: ByCode<ProbeFailure> = {
  'broke-off': [{ code: 'broke-off', detail: '1' }],
  'second-tab': [{ code: 'second-tab', detail: 'The server is gone.' }],
  'not-begun': [{ code: 'not-begun', pageMs: 60_000 }],
  'cut-short': [{ code: 'cut-short', afterMs: 20_000, pageMs: 60_000 }],
};

const SHOTS: ByCode<ShotState> = {
  page: [{ code: 'page' }],
  'at-load': [{ code: 'at-load' }],
  pressed: [
    { code: 'pressed', name: '1', percent: 150 },
    { code: 'pressed', name: '', percent: 150 },
  ],
  'lost-at-largest': [{ code: 'lost-at-largest' }],
  zoomed: [{ code: 'zoomed', percent: 200 }],
  narrow: [{ code: 'narrow' }],
  spaced: [{ code: 'spaced' }],
  'spaced-narrow': [{ code: 'spaced-narrow' }],
  'text-doubled': [{ code: 'text-doubled' }],
  'font-doubled': [{ code: 'font-doubled' }],
};

/** What a language says of each of these, by its section and code. */
export function codedSentences(locale: string): [string, string][] {
  const { notes, judging } = catalogOf(locale);
  const { page } = headingsEvidence('/a.html', []);
  return [
    ...saidOf('notes', NOTES, notes),
    ...saidOf('failures', FAILURES, judging.failures),
    ...saidOf('shots', SHOTS, judging.shots),
    ...Object.values(FAULTS)
      .flat()
      .flatMap((fault): [string, string][] => {
        const { error } = errorReport(page, fault, [], locale);
        return [
          [`pageErrors.${fault.cause}`, error?.message ?? ''],
          [`pageErrors.${fault.cause}.hint`, error?.hint ?? ''],
        ];
      }),
  ];
}

function saidOf<T extends { code: string }>(
  section: string,
  things: ByCode<T>,
  words: WordsFor<T>,
): [string, string][] {
  return Object.values<T[]>(things)
    .flat()
    .map((thing) => [`${section}.${thing.code}`, told(thing, words)]);
}
