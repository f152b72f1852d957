import { expect, test } from '@jest/globals';
import { recogniseArrival } from '../../src/judging/arrival/recognise-arrival.ts';
import type { ArrivalSigns } from '../../src/model/arrival.ts';

const STORY: ArrivalSigns = {
  shown: 3000,
  unseen: 200,
  showsPicture: true,
  text: 'Winter ferry stays',
  title: 'Winter ferry stays',
  headings: ['Winter ferry stays'],
  holds: 'story',
  links: 60,
  passwords: 0,
  fields: 0,
  challenge: null,
  isWaiting: false,
  isCovered: false,
  data: null,
  traceShare: 0,
};
/** A page of a menu and a few words. */
const BARE: ArrivalSigns = {
  ...STORY,
  shown: 300,
  showsPicture: false,
  holds: 'neither',
  links: 6,
};

type Row = [
  name: string,
  signs: Partial<ArrivalSigns> & { from?: ArrivalSigns },
  addresses: [asked: string, final?: string],
  expected: string | null,
];

/** The cause of the fault, `?` and the sign of a doubt, or null for the page that was asked for. */
const ROWS: Row[] = [
  ['a story', {}, ['/news/a'], null],
  ['a few words', { from: BARE }, ['/news/a'], null],
  ['nothing', { from: BARE, shown: 0 }, ['/news/a'], 'nothing-shown'],
  ['a picture alone', { from: BARE, shown: 0, showsPicture: true }, ['/news/a'], null],
  ['much hidden', { from: BARE, shown: 50, unseen: 4000 }, ['/news/a'], 'nothing-shown'],
  ['not so much hidden', { from: BARE, shown: 150, unseen: 2900 }, ['/news/a'], null],
  ['a pane over a story', { isCovered: true }, ['/news/a'], 'covered-by-nothing'],
  ['a spinner', { from: BARE, shown: 20, isWaiting: true }, ['/news/a'], 'never-rendered'],
  ['loading', { from: BARE, shown: 8, text: 'Loading…' }, ['/news/a'], 'never-rendered'],
  ['a spinner beside some text', { from: BARE, isWaiting: true }, ['/news/a'], '?waiting'],
  ['a spinner beside a story', { isWaiting: true }, ['/news/a'], null],
  ['a captcha', { from: BARE, challenge: 'hCaptcha' }, ['/news/a'], 'kept-out'],
  ['a captcha below a story', { challenge: 'hCaptcha' }, ['/news/a'], null],
  [
    'a captcha on a page with a menu',
    { from: BARE, challenge: 'hCaptcha', links: 13 },
    ['/a'],
    null,
  ],
  ['the words of a wall', { from: BARE, title: 'Just a moment...' }, ['/news/a'], 'kept-out'],
  ['a login under a story’s address', { from: BARE, passwords: 1 }, ['/2026/a'], 'login-instead'],
  ['a login under another', { from: BARE, passwords: 1 }, ['/profile'], '?login'],
  ['a login that was asked for', { from: BARE, passwords: 1 }, ['/login'], null],
  ['a login one was sent to', { from: BARE, passwords: 1 }, ['/a', '/sign-in'], 'login-instead'],
  [
    'a login on another site',
    { from: BARE, passwords: 1 },
    ['/a', 'https://id.example.net/login'],
    'login-instead',
  ],
  ['a field for mails alone', { from: BARE, fields: 1 }, ['/2026/a'], null],
  ['a box to log in beside a story', { passwords: 1 }, ['/2026/a'], null],
  ['an error page', { from: BARE, headings: ['Page not found'] }, ['/a'], 'error-page'],
  [
    'an error page that was asked for',
    { from: BARE, headings: ['Page not found'] },
    ['/404.html'],
    null,
  ],
  [
    '500 people',
    { from: BARE, headings: ['500 people row'], title: '500 people row' },
    ['/a'],
    null,
  ],
  ['a 404', { from: BARE, headings: ['404'] }, ['/a'], 'error-page'],
  [
    'an error page with an offer',
    { holds: 'list', title: '404 – Not found', headings: ['Page not found'] },
    ['/a'],
    'error-page',
  ],
  ['error words beside a list', { holds: 'list', title: 'Page not found' }, ['/a'], '?error-words'],
  ['a story of errors', { title: '404 – Not found', headings: ['Page not found'] }, ['/a'], null],
  ['a stack trace', { from: BARE, traceShare: 0.6 }, ['/a'], 'program-error'],
  ['a story with some code', { traceShare: 0.3 }, ['/a'], null],
  ['JSON', { from: BARE, data: 'JSON' }, ['/a'], 'data-as-page'],
  ['the front page', { holds: 'list' }, ['/news/a', '/'], 'redirected-to-front-page'],
  ['the front page by another name', { holds: 'list' }, ['/index.html', '/'], null],
  ['the page above', { holds: 'list' }, ['/news/a', '/news/'], '?section-front'],
  ['the same page with a slash', { holds: 'list' }, ['/news', '/news/'], null],
  ['another host of the site', {}, ['/a', 'https://www.example.org/a'], null],
  ['another site', {}, ['/a', 'https://example.net/a'], 'redirected-elsewhere'],
  ['another site that was named', {}, ['/a', 'https://named.example/'], null],
  ['the site of another tenant', {}, ['/a', 'https://other.github.io/a'], 'redirected-elsewhere'],
];

test.each(ROWS)('%s', (_, { from = STORY, ...signs }, [asked, final = asked], expected) => {
  const at = (address: string) => new URL(address, 'https://example.org');
  const named = new Set(['example.org', 'named.example']);
  const { fault, doubt } = recogniseArrival({ ...from, ...signs }, at(asked), at(final), named);
  expect(fault?.cause ?? (doubt ? `?${doubt.sign}` : null)).toBe(expected);
});
