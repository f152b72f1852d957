import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readWay } from '../../../src/browser/accessibility-links/way/read-way.ts';
import { callPageOnElements } from '../../../src/browser/loading/isolated-world.ts';
import { type OpenPage, openPage } from '../../helpers/loaded-page.ts';
import { servePages, type TestServer } from '../../helpers/serve.ts';
import { withStory } from '../../hostile/hostile-page.ts';

let site: TestServer;
let open: OpenPage;

beforeAll(async () => {
  const menu =
    '<nav><p><a href="/a">Harbour</a> <a href="/b" lang="de">Der Hafen</a></p><ul style="height:0"><li>Tides</ul></nav>';
  site = await servePages({ '/': withStory(menu) });
  open = await openPage(`${site.origin}/`);
});

afterAll(async () => {
  await open.close();
  await site.close();
});

const SAID = async (reading: Parameters<typeof readWay>[1]) => {
  const { said } = await readWay(open.page.world, reading);
  return said.map(({ text, roles, words, lang, stop }) => [
    text,
    roles[0]?.role,
    words,
    lang,
    stop,
  ]);
};

test('counts words, tells languages and tab stops, and passes over a list without a size', async () => {
  const said = await SAID('all');
  expect(said).toContainEqual(['Harbour', 'link', 2, undefined, true]);
  expect(said).toContainEqual(['Der Hafen', 'link', 3, 'de', true]);
  expect(said).toContainEqual(['Tides', undefined, 1, undefined, undefined]);
  expect(said.map(([, role]) => role)).not.toContain('list');
});

test('ends with the headline, and where it is told to', async () => {
  const [headline] = (await SAID('headline')).slice(-1);
  expect(headline?.[1]).toBe('heading');
  expect((await SAID({ to: 'nav a' })).at(-1)?.[0]).toBe('Harbour');
  expect((await SAID('all')).length).toBeGreaterThan((await SAID('headline')).length);
  expect(await readWay(open.page.world, { to: '#nowhere' })).toMatchObject({
    said: [],
    notThere: true,
  });
});

test('a node that is gone, and one that is no element, have no place', async () => {
  const { root } = await open.page.world.session.send('DOM.getDocument', { depth: 0 });
  const places = await callPageOnElements(open.page.world, 'way.placeUtterances', [
    2_000_000_000,
    root.backendNodeId,
  ]);
  expect(places).toEqual([null, null]);
});
