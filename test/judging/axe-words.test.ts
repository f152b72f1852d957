import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

/** What an editor put into the story, and what the template has around it. */
const STORY = page(
  `<header><img src="logo.png" width="50" height="50"><a href="/"></a></header>
<main><article><h1>The ferry is back in the harbour</h1>
<p>The harbour office will keep the night ferry for another winter, its director said on Wednesday morning.</p>
<p><span id="pasted" style="color: #999">Forty people use it each night, most of them nurses and bakers,</span> and the council pays a third of the fare.</p>
<figure><img src="ferry.jpg" width="300" height="200"></figure>
<p class="pale">The boat is to be painted in March, when a smaller one takes its place for two weeks at most.</p>
<p>Read <a href="/x"></a> more about it in the morning, and in the evening again, when the boats are in.</p></article></main>
<footer><p class="pale">All rights are ours.</p></footer>`,
  '<style>.pale { color: #aaa }</style>',
);

let site: TestServer;
beforeAll(async () => {
  site = await servePages({ '/': STORY });
});
afterAll(() => site.close());

const ONLY = ['image-alt', 'color-contrast', 'link-name'];

async function told(locale: string) {
  const report = await auditPages({ targets: [site.origin], only: ONLY, locale, pictures: false });
  return {
    messages: messagesOf(report),
    places: report.pages[0]?.checks.flatMap(({ owner: usual, findings }) =>
      findings.map(({ html, message, fix, owner = usual }) => [nameOf(html), owner, message, fix]),
    ),
  };
}

function messagesOf({ pages }: Report) {
  return pages[0]?.checks.map(({ id, message }) => [id, message]);
}

function nameOf(html: string): string {
  return /(?:src|href|id|class)="([^"]+)"/.exec(html)?.[1] ?? html;
}

test('axe-core’s commonest rules are told in our words, and in the story to who wrote it', async () => {
  const { messages, places } = await told('en');
  expect(messages).toEqual([
    ['color-contrast', 'Text stands out too little from its ground.'],
    ['image-alt', 'Pictures have no description.'],
    ['link-name', 'Links have no name.'],
  ]);
  const pale = 'This text stands out too little from its ground';
  expect(places).toEqual([
    [
      'pasted',
      'editor',
      `${pale}: 2.84:1, and it needs 4.5:1.`,
      'Take the colour off this text in the editor, or choose one that differs more: #767676 has 4.54:1.',
    ],
    ...['template', 'template'].map((owner) => [
      'pale',
      owner,
      `${pale}: 2.32:1, and it needs 4.5:1.`,
      'Take a colour that differs more: #757575, which is near, has 4.6:1.',
    ]),
    ['logo.png', 'template', 'This picture has no description.', expect.stringContaining('alt=""')],
    ['ferry.jpg', 'editor', 'This picture has no description.', expect.stringContaining('field')],
    ['/', 'template', 'This link has no name.', expect.stringContaining('Put words')],
    ['/x', 'editor', 'This link has no name.', expect.stringContaining('Write words')],
  ]);
});

test('they are told in Hebrew; in languages that only axe-core has, in its own words', async () => {
  expect((await told('he')).messages?.[1]).toEqual(['image-alt', 'לתמונות אין תיאור.']);
  const { messages, places } = await told('de');
  expect(messages?.[1]?.[1]).toMatch(/^Abbildungen .*[^.]\.$/);
  expect(places?.[3]?.[3]).toMatch(/\S/);
});
