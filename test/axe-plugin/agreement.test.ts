import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { isJudged } from '../../src/axe-plugin/rule-definition.ts';
import { checks } from '../../src/checks/registry.ts';
import { type FolderServer, serveFolder } from '../../src/targets/serve-folder.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { loadPlugin } from '../helpers/axe-plugin.ts';

const { rules, source } = await loadPlugin();
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8') + source;

/** Failures that only the words tell: the tables for that are too large for the plugin. */
const BEYOND_THE_PLUGIN = new Set([
  'language-of-page-and-parts/failed-a-part-with-the-wrong-language.html',
  'language-of-page-and-parts/failed-dutch-over-english.html',
  'language-of-page-and-parts/failed-dutch-that-is-not-to-be-translated.html',
]);
/** What passes in presscheck takes another look where the words are not judged. */
const NEVER_SURE = 'language-of-page-and-parts';

/** The markup of the elements in each part of the results. */
type Told = { violations: string[]; incomplete: string[]; passes: string[] };

let fixtures: FolderServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  fixtures = await serveFolder('fixtures');
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
  context = await browser.createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs =
      /^(?:data|blob|about):/.test(request.url()) || request.url().startsWith(fixtures.origin);
    void (isOurs ? request.continue() : request.abort());
  });
});

afterAll(async () => {
  await context.close();
  await browser.disconnect();
  await fixtures.close();
});

describe.each(checks.filter(isJudged).map(({ id }) => id))('%s', (id) => {
  test.each(readdirSync(`fixtures/${id}`))('%s', async (file) => {
    await page.goto(`${fixtures.origin}/${id}/${file}`, { waitUntil: 'load' });
    const [outcome] = file.split('-');
    if (id === 'no-autoplay-sound' && outcome !== 'inapplicable') await untilPlaying();
    const told = await run(id);
    const isBeyond = BEYOND_THE_PLUGIN.has(`${id}/${file}`);
    expect(outcomeOf(told)).toBe(
      isBeyond || (id === NEVER_SURE && outcome === 'passed') ? 'cantTell' : outcome,
    );
    const markup = readFileSync(`fixtures/${id}/${file}`, 'utf8');
    const marked = markup.match(/data-expect="failed"/g)?.length ?? 0;
    const found = told.violations.filter((html) => html.includes('data-expect="failed"'));
    expect(found).toHaveLength(isBeyond ? 0 : marked);
  });
});

async function untilPlaying(): Promise<void> {
  await page.waitForFunction(
    '[...document.querySelectorAll("audio,video")].some((media) => !media.paused)',
  );
}

/** The outcome of a page, the worst of its elements first. */
function outcomeOf({ violations, incomplete, passes }: Told): string {
  if (violations.length > 0) return 'failed';
  if (incomplete.length > 0) return 'cantTell';
  return passes.length > 0 ? 'passed' : 'inapplicable';
}

async function run(id: string): Promise<Told> {
  const values = rules.map((rule) => rule.id).filter((rule) => rule.startsWith(id));
  await page.evaluate(axeSource);
  // Given as text: what a transpiler makes of a function may not run in the page.
  const told = await page.evaluate(`
    axe.run({ runOnly: { type: 'rule', values: ${JSON.stringify(values)} } }).then((results) =>
      Object.fromEntries(['violations', 'incomplete', 'passes'].map((part) =>
        [part, results[part].flatMap(({ nodes }) => nodes.map(({ html }) => html))])))`);
  return told as Told;
}
