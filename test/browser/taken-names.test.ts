import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditPages } from '../helpers/audit-pages.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';
import { withStory } from '../hostile/hostile-page.ts';

const OURS = '<p id=axe>An axe</p><p id=presscheckPage>A page</p>';
/** Properties that a form no longer has where a control has the name, and a document where a picture has it. */
const OF_FORMS =
  'attributes childNodes children classList clientHeight clientWidth contains getBoundingClientRect getRootNode isConnected matches nextElementSibling parentElement parentNode previousElementSibling removeAttribute scrollHeight scrollIntoView scrollLeft scrollTop setAttribute shadowRoot style';
const OF_DOCUMENTS =
  'URL baseURI body compatMode cookie adoptedStyleSheets createElement createRange createTextNode createTreeWalker documentElement elementFromPoint elementsFromPoint fonts getAnimations querySelectorAll scripts styleSheets title';

const named = (names: string, tag: string) =>
  names
    .split(' ')
    .flatMap((name) => [`<${tag} name=${name}>`, `<${tag} name=${name}>`])
    .join('');
/** As some servers write it: the whole page in one form. */
const HIDING = `<form>${named(OF_FORMS, 'input type=hidden')}<h2>More</h2><p>The bell of the old boat is for sale.</p><a href="#story">Back</a></form>${named(OF_DOCUMENTS, 'img alt=""')}`;

let site: TestServer;

beforeAll(async () => {
  site = await servePages({
    '/our-names.html': withStory(`${OURS}<iframe title="Frame" srcdoc="${OURS}"></iframe>`),
    '/names-of-axe.html': withStory('', HIDING),
  });
});

afterAll(() => site.close());

async function untestedOf(path: string): Promise<(readonly [string, string])[] | undefined> {
  const { pages } = await auditPages({ targets: [`${site.origin}${path}`], pictures: false });
  return pages[0]?.checks
    .filter(({ outcome }) => outcome === 'untested')
    .map(({ id, message }) => [id, message] as const);
}

test('ids that are names of ours take nothing from a page', async () => {
  expect(await untestedOf('/our-names.html')).toEqual([]);
});

test('names that hide properties of forms and of the document cost the results of axe-core alone', async () => {
  expect(await untestedOf('/names-of-axe.html')).toEqual([
    ['axe', expect.stringContaining('axe-core itself stumbled over this page')],
  ]);
});
