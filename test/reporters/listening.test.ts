import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type FramePump, openDrawnPage } from '../../src/browser/frame-pump.ts';
import { reporterContext, reporters } from '../../src/index.ts';
import type { TranscriptEntry } from '../../src/model/report.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { said, wayReport } from '../helpers/way-report.ts';

const HOSTILE = '<img src=x onerror="window.ran = 1">';
/** A fifth of a second each, and so fast that a test need not wait. */
const QUICK = [
  said({ said: 'Skip to content, link' }),
  said({ said: HOSTILE, at: 0.2 }),
  said({ said: 'Nouvelles, link', ofPage: 9, at: 0.4, lang: 'fr' }),
  said({ said: 'Ferry returns', at: 0.6 }),
];
const SLOW = [said({ said: 'One two three' }), said({ said: 'Headline', at: 3600 })];

/** What stands in for the browser’s voices: it keeps what is said, and speaks as a test tells it to. */
type Stub = {
  voices: { lang: string; localService: boolean; default: boolean }[];
  /** How it says things: to their end, not at all, or with an error. */
  manner: 'ends' | 'waits' | 'fails';
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frames: FramePump;
/** The addresses of three reports, of which one is soon heard, one not, and one is long. */
let addresses: Record<Which, string>;

beforeAll(async () => {
  const routes = wayReport().routes.map((route) => ({ ...route, landsAt: 300 }));
  const written = (speechRate: number, transcript: TranscriptEntry[]) => {
    const report = reportOf([pageReport({ way: wayReport({ routes, speechRate, transcript }) })]);
    const file = join(mkdtempSync(join(tmpdir(), 'presscheck-listen-')), 'index.html');
    writeFileSync(file, [...reporters.html.render(report, reporterContext())].join(''));
    return pathToFileURL(file).href;
  };
  addresses = {
    quick: written(3000, QUICK),
    slow: written(298, SLOW),
    long: written(298, longTranscript()),
  };
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
});

afterAll(() => browser.disconnect());

beforeEach(async () => {
  context = await browser.createBrowserContext();
  const drawn = await openDrawnPage(browser, context);
  page = drawn.page;
  frames = drawn.startPump(await page.createCDPSession());
});

afterEach(async () => {
  frames.stop();
  await context.close();
});

/** Four hundred things, of which the skip link leads to one far down. */
function longTranscript() {
  return Array.from({ length: 400 }, (_, at) => said({ said: `Thing ${at}`, at: at * 3600 }));
}

const VOICE = { lang: 'en-GB', localService: true, default: true };

type Which = 'quick' | 'slow' | 'long';

async function open(which: Which, stub: Stub): Promise<void> {
  await page.evaluateOnNewDocument(stubVoices, stub);
  await page.goto(addresses[which]);
}

/** Runs in the page, before the report’s own script. */
function stubVoices({ voices, manner }: Stub): void {
  const spoken: object[] = [];
  let current: { onerror?(event: object): void } | null = null;
  Object.assign(window, {
    spoken,
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => current?.onerror?.({ error: 'canceled' }),
    speak: (utterance: SpeechSynthesisUtterance & { onend(): void; onerror(): void }) => {
      const { text, rate, lang } = utterance;
      spoken.push({ text, rate, lang });
      current = utterance as typeof current;
      if (manner === 'fails') setTimeout(() => utterance.onerror());
      if (manner === 'ends') setTimeout(() => utterance.onend());
      if (manner === 'waits')
        setTimeout(() =>
          utterance.onboundary?.({
            name: 'word',
            charIndex: 4,
            charLength: 0,
          } as SpeechSynthesisEvent),
        );
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
}

const ask = (expression: string) => page.evaluate(expression);
const status = () => ask('document.querySelector(".listen output").textContent');
const button = () => ask('document.querySelector(".listen button").textContent');
const current = () => ask('document.querySelector("[aria-current] bdi")?.textContent ?? null');
const press = () => ask('document.querySelector(".listen button").click()');
const until = (expression: string) => page.waitForFunction(expression);
const untilStatus = (text: string) =>
  until(`document.querySelector(".listen output").textContent.startsWith(${JSON.stringify(text)})`);
const marked = 'String([...(CSS.highlights.get("spoken") ?? [])][0] ?? "")';

test('a local voice of the language says all of it up to the headline, and what has none moves on', async () => {
  await open('quick', {
    voices: [{ ...VOICE, lang: 'en-US', localService: false }, VOICE],
    manner: 'ends',
  });
  await press();
  await untilStatus('This is the headline. Seconds that you waited:');
  expect(await ask('spoken')).toEqual(
    ['Skip to content, link', HOSTILE, ', link', 'Ferry returns'].map((text) => ({
      text,
      rate: 10,
      lang: 'en-GB',
    })),
  );
  expect([await button(), await current()]).toEqual(['Listen', null]);
  expect(await ask('CSS.highlights.has("spoken")')).toBe(false);
  expect(await ask('window.ran ?? document.querySelectorAll(".said img").length')).toBe(0);
});

test.each<[string, Stub]>([
  ['there is no voice', { voices: [], manner: 'ends' }],
  ['all voices are of a service', { voices: [{ ...VOICE, localService: false }], manner: 'ends' }],
])('where %s, the words move on at the rate, to the headline', async (_case, stub) => {
  await open('quick', stub);
  const began = Date.now();
  await press();
  await untilStatus('This device has no working voice');
  await untilStatus('This is the headline.');
  expect(Date.now() - began).toBeGreaterThanOrEqual(600);
  expect(await ask('spoken')).toEqual([]);
});

test('a voice that fails is asked once, and the words move on', async () => {
  await open('quick', { voices: [VOICE], manner: 'fails' });
  await press();
  await untilStatus('This is the headline.');
  expect(await ask('spoken.length')).toBe(1);
});

test('the word that is said is marked, at the rate of a listener', async () => {
  await open('slow', { voices: [VOICE], manner: 'waits' });
  await press();
  await until(`${marked} === "two"`);
  expect(await current()).toBe('One two three');
  expect(await status()).toBe('Escape ends it.');
  expect(await ask('Math.round(spoken[0].rate * 180)')).toBe(298);
});

test('Escape ends it, also without a voice', async () => {
  for (const voices of [[VOICE], []]) {
    await open('slow', { voices, manner: 'waits' });
    await press();
    await until('document.querySelector("[aria-current]")');
    expect(await button()).toBe('Stop');
    await page.keyboard.press('Escape');
    await untilStatus('Ended. Seconds that you waited:');
    await until('!document.querySelector("[aria-current]")');
    expect(await button()).toBe('Listen');
    expect(await ask('spoken.length')).toBe(voices.length);
  }
});

test('the same button ends it', async () => {
  await open('long', { voices: [VOICE], manner: 'waits' });
  await press();
  await until('document.querySelector("[aria-current] bdi")?.textContent === "Thing 0"');
  expect(await button()).toBe('Stop');
  await press();
  await untilStatus('Ended.');
  await until('!document.querySelector("[aria-current]")');
});

test('while one listens, the skip link leads on to what one lands on, and the list moves with it', async () => {
  await open('long', { voices: [VOICE], manner: 'waits' });
  await press();
  await until('document.querySelector("[aria-current]")');
  await ask('document.querySelector(".takes a").click()');
  await until('document.querySelector("[aria-current] bdi")?.textContent === "Thing 300"');
  expect(await ask('spoken.map(({ text }) => text)')).toEqual(['Thing 0', 'Thing 300']);
  expect(await ask('location.hash')).toBe('');
  await until(`(() => {
    const [list, item] = ['.said:has([aria-current])', '[aria-current]'].map((one) => document.querySelector(one).getBoundingClientRect());
    return item.top >= list.top && item.bottom <= list.bottom;
  })()`);
  await page.keyboard.press('Escape');
  await untilStatus('Ended.');
  await ask('document.querySelector(".takes a").click()');
  expect(await ask('location.hash')).toBe('#said-0-300');
});

test('without scripts the transcript and the way to where the skip link leads are there, and no button', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(addresses.long);
  const visible = (selector: string) =>
    page.$$eval(selector, (found) => found.filter((one) => one.checkVisibility()).length);
  await ask('document.querySelector(".area:has(.said)").open = true');
  expect(await visible('.said li')).toBe(400);
  expect(await visible('.listen')).toBe(0);
  expect(await visible('.takes a')).toBeGreaterThan(0);
});
