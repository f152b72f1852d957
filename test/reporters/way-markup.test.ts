import { expect, test } from '@jest/globals';
import type { PageReport } from '../../src/index.ts';
import type { View } from '../../src/reporters/html/context.ts';
import { html } from '../../src/reporters/html/markup.ts';
import { reportWordsIn } from '../../src/reporters/html/report-words.ts';
import { wayMarkup } from '../../src/reporters/html/way-markup.ts';
import { pageReport } from '../helpers/hand-made-report.ts';
import { said, wayReport } from '../helpers/way-report.ts';

const picture = {
  name: 'page',
  picture: 'data:image/webp;base64,AAAA',
  width: 1280,
  height: 3000,
  boxes: [],
};

function told(given: Partial<PageReport>, locale = 'en'): string {
  const view: View = {
    ...reportWordsIn(locale),
    metas: new Map(),
    changes: null,
    up: '',
    pageLevel: 2,
  };
  return wayMarkup(pageReport(given), '3', view)?.markup ?? '';
}

const way = wayReport();

test('sentences say what it costs to read, what is quickest, and what a broken promise costs', () => {
  const markup = told({ way: { ...way, layers: { presses: 3, words: 20, seconds: 4.8 } } });
  for (const sentence of [
    'Read from the top, a screen reader says 40 words before the headline. That takes 8 seconds.',
    'The quickest way that works: By the key for headings of level 1 (0.3 seconds).',
    'The skip link “Skip to content” does not lead to the headline. A listener who believes it loses 5 seconds.',
    'is not counted below: 3 key presses and 20 words, 4.8 seconds.',
    'Times are those of 300 words a minute and 0.28 seconds a key press.',
  ])
    expect(markup).toContain(sentence);
});

test('a promise that holds costs nothing, and one that holds late says how far it is', () => {
  const works = way.routes.map((route) => ({ ...route, works: true }));
  expect(told({ way: { ...way, lostSeconds: 0 } })).not.toContain('loses');
  expect(told({ way: { ...way, routes: works } })).toContain(
    'leads to a place before the headline, 5 seconds from it.',
  );
});

test('each way is a row, with what was promised and whether it was tried', () => {
  const rows = told({ way }).match(/<tr>.*?<\/tr>/g) ?? [];
  expect(
    rows.slice(1).map((row) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .join(' ')
        .trim(),
    ),
  ).toEqual([
    'Read from the top 0 40 8 estimated works',
    'By the skip link “Skip to content” best promise 2 30 6.6 (promised: 1.6) tried does not work',
    'By the key for headings of level 1 quickest 1 0 0.3 estimated works',
  ]);
});

test('the transcript has its remarks, its languages, and where the skip link leads', () => {
  const markup = told({ way, lang: 'en' });
  expect(markup).toContain(
    '<ol translate="no" lang="en"><li><b>0.0</b> <span><bdi>Skip to content, link</bdi></span></li>',
  );
  expect(markup).toContain('<li id="said-3-1" tabindex="-1"><b>0.8</b>');
  expect(markup).toContain('<a href="#said-3-1">');
  expect(markup).toContain('<bdi lang="fr">Nouvelles</bdi><bdi lang="en">, link</bdi>');
  expect(markup).toContain('<bdi>link</bdi></span> <em lang="en" translate="yes">has no name</em>');
  expect(markup).toContain('<span>a long list: 1</span><span>has no name: 1</span>');
});

test('names and roles are told apart where the report is in another language than the page', () => {
  const spoken = [said({ said: 'News, קישור' }), said({ said: 'סוף רשימה', ofPage: 0 })];
  const markup = told({ way: wayReport({ transcript: spoken }), lang: 'en-US' }, 'he');
  expect(markup).toContain('<span><bdi>News</bdi><bdi lang="he">, קישור</bdi></span>');
  expect(markup).toContain('<span><bdi lang="he">סוף רשימה</bdi></span>');
});

test('what a page calls its language stands nowhere unless it may', () => {
  const markup = told({
    way: wayReport({ transcript: [said({ lang: '"><script>' })] }),
    lang: 'en" onfocus="x',
  });
  expect(markup).toContain(
    '<ol translate="no"><li><b>0.0</b> <span><bdi>News, link</bdi></span></li></ol>',
  );
});

test('the picture is shaded by bands of seconds, with the seconds of each part on it', () => {
  const markup = told({ way, picture });
  expect(markup.match(/<li class="band-\d">[^<]*/g)).toEqual([
    '<li class="band-0">0 to 2 s',
    '<li class="band-1">2 to 4 s',
    '<li class="band-2">4 to 6 s',
    '<li class="band-3">6 to 8 s',
  ]);
  expect(markup).toContain('<path class="band-0" d="M0 0h400v20h-400z"/>');
  expect(markup).toContain('<path class="band-3" d=""/>');
  expect(markup).toContain('<path class="headline" d="M0 700h400v20h-400z"/>');
  expect(markup.match(/data-number="[^"]*"/g)).toEqual([
    'data-number="Headline: 8 s"',
    'data-number="0.8 s"',
    'data-number="2 s"',
  ]);
});

test.each<[string, Partial<PageReport>]>([
  ['there is no picture', { way, picture: null }],
  ['the picture is none', { way, picture: { ...picture, picture: 'https://example.org/a.png' } }],
  [
    'nothing but the headline is in it',
    { way: wayReport({ transcript: way.transcript.slice(-1) }), picture },
  ],
])('nothing is shaded where %s', (_case, given) => {
  expect(told(given)).not.toContain('<figure');
  expect(told(given)).toContain('class="scroll said"');
});

test('a page whose headline is not said has no such part', () => {
  expect(told({ way: wayReport({ transcript: [], routes: [] }) })).toBe('');
  expect(told({})).toBe(html``.markup);
});
