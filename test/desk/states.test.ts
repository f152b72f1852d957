import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import puppeteer, { type Browser } from 'puppeteer';
import { openDrawnPage } from '../../src/browser/frame-pump.ts';
import { type AuditOptions, auditPage, type PageReport } from '../../src/index.ts';
import { auditPages, sharedBrowser } from '../helpers/audit-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { type OpenedDesk, openedDesk } from '../helpers/opened-desk.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const LONG = 180_000;

let hanging: TestServer;
let site: string;
const desks: OpenedDesk[] = [];

beforeAll(async () => {
  hanging = await servePages({
    '/slow': () => undefined,
    '/none': (_, response) => response.writeHead(404).end(),
  });
  site = builtSite({
    'clean.html': story('The ferry returns', TEXT),
    'broken.html': story('The ferry is late', `<h2></h2><img src="none.png">${TEXT}`),
  });
});
afterEach(() => Promise.all(desks.splice(0).map((desk) => desk.close())));
afterAll(() => hanging.close());

const TEXT = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The ferry to the island sails again from Monday, the harbour master said on day ${at} of the talks, after a winter of repairs to its hull.</p>`,
).join('');

function story(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta property="og:type" content="article"><style>.skip:not(:focus){position:absolute;clip-path:inset(50%)}</style></head>
<body><a class="skip" href="#story">Skip to the story</a><header><p>The Post</p></header><main id="story" tabindex="-1"><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

async function deskOf(options: Partial<AuditOptions> = {}): Promise<OpenedDesk> {
  const desk = await openedDesk({ targets: [site], ...options });
  desks.push(desk);
  return desk;
}

/** What presscheck has against the desk as it is now. */
async function faultsOf(desk: OpenedDesk, more: Partial<AuditOptions> = {}) {
  const [name = '', value = ''] = (desk.own['Cookie'] ?? '').split('=');
  const report = await auditPages({
    ...{
      targets: [`${desk.origin}/`],
      as: 'url',
      cookie: { [name]: value },
      waitFor: ['#address'],
    },
    ...{ pictures: false, ...more },
  });
  return spoken(report.pages);
}

function spoken(pages: readonly PageReport[]) {
  expect(pages.map(({ error }) => error)).toEqual(pages.map(() => null));
  return pages.flatMap(({ checks }) =>
    checks
      .filter(({ outcome }) => /failed|cantTell|untested/.test(outcome))
      .map(({ id, outcome, message, findings }) => [
        id,
        outcome,
        message,
        findings[0]?.message,
        findings[0]?.html,
      ]),
  );
}

/** axe-core cannot tell what a text of one character is: the number beside a finding is one. */
function isDoubt([id, outcome, , , markup]: unknown[]): boolean {
  return (
    id === 'color-contrast' && outcome === 'cantTell' && /^<a class="number"/.test(String(markup))
  );
}

function isDone({ state }: { state: string }): boolean {
  return state === 'done';
}

/** How a desk comes into each state, which its page shows to whoever opens it. */
const STATES: [string, (desk: OpenedDesk) => Promise<unknown>][] = [
  ['nothing checked yet', async () => undefined],
  ['a result with findings', (desk) => desk.audit({ kind: 'page', url: '/broken.html' })],
  ['a clean result', (desk) => desk.audit({ kind: 'page', url: '/clean.html' })],
  [
    'a page that is not there',
    (desk) => desk.audit({ kind: 'address', address: `${hanging.origin}/none` }),
  ],
  [
    'under way, and one that waits',
    async (desk) => {
      await desk.ask('/api/audits', { kind: 'address', address: `${hanging.origin}/slow` });
      await desk.ask('/api/audits', { kind: 'page', url: '/clean.html' });
    },
  ],
  [
    'cancelled',
    async (desk) => {
      const answer = await desk.ask('/api/audits', {
        kind: 'address',
        address: `${hanging.origin}/slow`,
      });
      const { id } = await answer.json();
      await desk.ask(`/api/audits/${id}/cancel`, {});
    },
  ],
  [
    'a draft in a page of the build',
    (desk) =>
      desk.audit({
        kind: 'draft',
        text: 'A harbour.\n\nIt is closed.',
        headline: 'The harbour',
        template: '/clean.html',
      }),
  ],
  [
    'checked again after a change, with what is fixed and new',
    async (desk) => {
      const { id } = await desk.audit({ kind: 'page', url: '/broken.html' });
      writeFileSync(
        join(site, 'broken.html'),
        story('The ferry is late', `<h2>The hull</h2><h5>Late</h5>${TEXT}`),
      );
      const audit = await desk.audit({ kind: 'again', id });
      expect(audit.changes?.fixed).toBeGreaterThan(0);
      expect(audit.changes?.new).toBeGreaterThan(0);
    },
  ],
];

test.each(STATES)(
  'the desk passes its own audit: %s',
  async (_, come) => {
    const desk = await deskOf();
    await come(desk);
    const faults = await faultsOf(desk);
    const isReportThere = (await (await desk.ask('/api/desk')).json()).audits.some(isDone);
    expect(isReportThere ? faults.filter((fault) => !isDoubt(fault)) : faults).toEqual([]);
  },
  LONG,
);

test(
  'and so it does in Hebrew, from right to left, and in the dark',
  async () => {
    const desk = await deskOf({ locale: 'he' });
    const audit = await desk.audit({ kind: 'page', url: '/broken.html' });
    expect(audit.state).toBe('done');
    const markup = await (await desk.ask('/')).text();
    expect(markup).toContain('<html lang="he" dir="rtl">');
    const faults = await faultsOf(desk, { colorScheme: 'dark' });
    expect(faults.filter((fault) => !isDoubt(fault))).toEqual([]);
  },
  LONG,
);

test.each([
  ['in forced colours and without motion', { forcedColors: true, reducedMotion: true }],
  ['in a window of 320 pixels', { viewport: [{ width: 320, height: 640 }] }],
])(
  '%s, with a result and with an audit under way',
  async (_, more) => {
    const desk = await deskOf();
    await desk.audit({ kind: 'page', url: '/broken.html' });
    expect((await faultsOf(desk, more)).filter((fault) => !isDoubt(fault))).toEqual([]);
    await desk.ask('/api/audits', { kind: 'address', address: `${hanging.origin}/slow` });
    expect(await faultsOf(desk, more)).toEqual([]);
  },
  LONG,
);

test.each([
  ['the list of the build’s pages', 0],
  ['a file', 1],
  ['a draft', 2],
])(
  'with a way in opened: %s',
  async (_, at) => {
    const desk = await deskOf();
    const browser: Browser = await puppeteer.connect({
      browserWSEndpoint: sharedBrowser(),
      defaultViewport: null,
    });
    const context = await browser.createBrowserContext();
    const drawn = await openDrawnPage(browser, context);
    const frames = drawn.startPump(await drawn.page.createCDPSession());
    try {
      const { page } = drawn;
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(desk.address);
      await page.waitForSelector('.ways-in');
      await page.evaluate(`document.querySelectorAll('.ways-in details')[${at}].open = true`);
      const { report } = await auditPage(page, { exercises: 'none' });
      expect(spoken(report.pages)).toEqual([]);
    } finally {
      frames.stop();
      await context.close();
      await browser.disconnect();
    }
  },
  LONG,
);
