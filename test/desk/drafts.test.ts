import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { draftMarkup } from '../../src/desk/drafts/draft-markup.ts';
import { draftText } from '../../src/desk/drafts/draft-text.ts';
import { placeInStory } from '../../src/desk/drafts/place-in-story.ts';
import { plainPage } from '../../src/desk/drafts/plain-page.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { elementRef } from '../helpers/evidence.ts';
import { type OpenedDesk, openedDesk } from '../helpers/opened-desk.ts';

describe('a draft as markup', () => {
  test.each([
    ['One.\n\nTwo\nlines.\n', '<p>One.</p>\n<p>Two<br>lines.</p>'],
    ['5 < 6 & 7 > 6', '<p>5 &lt; 6 &amp; 7 &gt; 6</p>'],
    ['<p>One.</p>', '<p>One.</p>'],
    ['<p>One.', '<p>One.</p>'],
    ['</article></main><p>One.</p>', '<p>One.</p>'],
    ['<html><head><title>T</title></head><body><p>One.</p></body></html>', '<p>One.</p>'],
  ])('%j', (text, markup) => {
    expect(draftMarkup(text)).toBe(markup);
  });

  test('whatever is pasted stays inside the element that it is put into', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</div>',
      '</main>',
      '</body>',
      '<b>',
      'word ',
      '&',
      '"',
      '<table>',
      '<td>',
      '</html>',
      '<!--',
      '-->',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const page = `<!doctype html><html><head></head><body><main><div id="story">${draftMarkup(pieces.join(''))}</div></main><footer>End</footer></body></html>`;
        expect(serialize(parse(page))).toMatch(
          /<\/div><\/main><footer>End<\/footer><\/body><\/html>$/,
        );
      }),
    );
  });

  test('its words are those that are read', () => {
    expect(draftText('<p>One &amp; two</p><script>three()</script><style>a{}</style> four')).toBe(
      'One & two four',
    );
  });
});

const body = elementRef('.text');
const headline = elementRef('h1');
const draft = { headline: 'The "new" one', markup: '<p>New.</p>' };
const place = (source: string, given = draft) =>
  placeInStory(source, { body, headline, words: 'Old one' }, given);

describe('a draft in the place of a story', () => {
  test('the headline beside the story', () => {
    expect(
      place(
        '<title>Old one | Post</title><h1 class=a>Old one</h1><div class="text"><p>Old.</p></div><p>Rest</p>',
      ),
    ).toBe(
      '<title>The &quot;new&quot; one | Post</title><h1 class=a>The "new" one</h1><div class="text"><p>New.</p></div><p>Rest</p>',
    );
  });
  test('the headline in the story’s own box stays the element that it is', () => {
    expect(place('<div class="text"><h1 class=a>Old one</h1><p>Old.</p></div>')).toBe(
      '<div class="text"><h1 class=a>The "new" one</h1>\n<p>New.</p></div>',
    );
  });
  test('without a headline the old one stays', () => {
    expect(
      place('<h1>Old one</h1><div class="text"><p>Old.</p></div>', { ...draft, headline: '' }),
    ).toBe('<h1>Old one</h1><div class="text"><p>New.</p></div>');
  });
  test('metadata say the new headline, in their own writing, and scripts stay as they are', () => {
    const source = `<script type="application/ld+json">{"headline":"Old one"}</script><script>let a = "Old one"</script><h1>Old one</h1><div class="text">x</div>`;
    const placed = place(source, { ...draft, headline: 'A "b" </script>' }) ?? '';
    const [, json = ''] = /ld\+json">(.*?)<\/script>/.exec(placed) ?? [];
    expect(JSON.parse(json)).toEqual({ headline: 'A "b" </script>' });
    expect(placed).toContain('let a = "Old one"');
  });
  test.each([
    ['no such element', '<h1>Old one</h1><p>Old.</p>'],
    ['two of them', '<div class="text">a</div><div class="text">b</div>'],
    ['one that a script makes', '<div id="app"></div>'],
  ])('%s: it has no place', (_, source) => {
    expect(place(source)).toBeNull();
  });
});

test.each([
  [
    'en',
    'The harbour master said on Monday that the ferry would sail again after the winter, and that nobody would have to wait any longer for it.',
    'en',
    'ltr',
  ],
  [
    'en',
    'מנהל הנמל אמר ביום שני שהמעבורת תשוב לשוט אחרי החורף, ושאיש לא יצטרך עוד לחכות לה זמן רב כל כך.',
    'he',
    'rtl',
  ],
  [
    'he',
    'Der Hafenmeister sagte am Montag, dass die Fähre nach dem Winter wieder fahren werde und niemand länger auf sie warten müsse.',
    'de',
    'ltr',
  ],
])(
  'the plain page passes by itself, and is in the language of its draft (%s)',
  async (locale, sentence, lang, direction) => {
    const text = Array.from({ length: 5 }, () => `<p>${sentence}</p>`).join('');
    const headline = sentence.split(' ').slice(0, 5).join(' ');
    const html = await plainPage({ headline, markup: text }, locale);
    expect(html).toContain(`<html lang="${lang}" dir="${direction}">`);
    const site = builtSite({ 'page.html': html });
    const [page] = (await auditPages({ targets: [join(site, 'page.html')], pictures: false }))
      .pages;
    const failed = page?.checks.filter(({ outcome }) => outcome === 'failed');
    expect(failed?.map(({ id, message }) => [id, message])).toEqual([]);
  },
  60_000,
);

let desk: OpenedDesk | null = null;
afterEach(() => desk?.close());

test('what a draft runs, it runs in the page that is audited and nowhere else; a page without a story has no place for one', async () => {
  const site = builtSite({
    'index.html':
      '<!doctype html><html lang="en"><title>Front</title><h1>Front</h1><ul><li>a<li>b</ul></html>',
  });
  desk = await openedDesk({ targets: [site] });
  const refused = await desk.ask('/api/audits', {
    kind: 'draft',
    text: 'A',
    headline: '',
    template: '/index.html',
  });
  expect((await refused.json()).problem).toMatch(/No story could be found on “\/index.html”/);
  const text = `<p>Words.</p><h2></h2><script>document.title = 'It ran'; fetch('${desk.origin}/api/desk').catch(() => {})</script>`;
  const audit = await desk.audit({ kind: 'draft', text, headline: 'A draft', template: null });
  expect(audit).toMatchObject({ state: 'done', title: 'It ran', problem: null });
  const { html } = await (await desk.ask(`/api/audits/${audit.id}/view`)).json();
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/127\.0\.0\.1|presscheck-desk-/);
  writeFileSync(join(site, 'x'), '');
}, 60_000);
