import type { Shot } from '../../model/shot.ts';
import type { Growth, TextScalingFacts } from '../../model/text-scaling.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';
import { rest } from '../rest.ts';
import { USUAL_FONT } from '../tab.ts';
import { takeShot } from '../take-shot.ts';
import { setViewport, setZoom } from '../viewport.ts';

/** Twice what browsers start with, in CSS pixels. */
const DOUBLE_FONT = { standard: 32, fixed: 26 };
/** WCAG 1.4.10: 320 CSS pixels are 1280 at a zoom of 400 %. */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 1024 };
/** The growth from which a story follows the doubled setting as it is. */
const FOLLOWED = 1.9;
const NARROW_ZOOM = WIDE.width / NARROW.width;

/**
 * Enlarges the text in every way that readers have beside the page's own control: their font size,
 * page zoom, a narrow window, wider spacing, text alone. Each is undone, and what is lost is told
 * against the page at rest.
 */
export async function scaleText(page: LoadedPage): Promise<TextScalingFacts> {
  const { tracker } = page;
  const film: Film = { shots: [], always: await hasControl(page) };
  try {
    await zoomTo(page, 1);
    const { fontSizePx, sampled } = await callPage(page.world, 'startScaling', []);
    const userFont = await withUserFont(page, film);
    const insisted = await callPage(page.world, 'insistedSpacing', []);
    const spacedWide = await withSpacing(page, film);
    const { spacedNarrow, ...zoomed } = await zoomThrough(page, film);
    await zoomTo(page, 1);
    return {
      missingStyleSheets: tracker.lost.styleSheets.size,
      restingFontSizePx: fontSizePx,
      sampled,
      userFont,
      ...zoomed,
      spacing: { wide: spacedWide, narrow: spacedNarrow, insisted },
      textOnly: await withDoubledText(page, film),
      shots: film.shots,
    };
  } finally {
    await setViewport(page.tab.session, page.viewport);
    await callPage(page.world, 'endScaling', []);
  }
}

/** Whether the page has a control of its own to hold pictures of enlarged text against. */
async function hasControl({ world, takesPictures }: LoadedPage): Promise<boolean> {
  if (!takesPictures) return false;
  const found = await callPage(world, 'findSizeControls', []);
  return found.some(({ certain }) => certain);
}

async function withUserFont(page: LoadedPage, film: Film): Promise<TextScalingFacts['userFont']> {
  const { world, tab } = page;
  await tab.session.send('Page.setFontSizes', { fontSizes: DOUBLE_FONT });
  let growth: Growth;
  try {
    await rest(page);
    growth = await callPage(world, 'growth', []);
    await findLoss(page, film, { name: 'Font size doubled', zoom: 1 });
  } finally {
    await tab.session.send('Page.setFontSizes', { fontSizes: USUAL_FONT });
  }
  // What was lost is described on the page as it is again; the next state waits for rest.
  const { lost } = await callPage(world, 'describeLoss', []);
  return { growth, growthByLoad: await growthByLoad(page, growth), lost };
}

/**
 * How much the story grows where the page is loaded with the setting. Readers set their font size before
 * they come: sizes that a script takes from the page when it loads follow the setting all the same.
 */
async function growthByLoad(page: LoadedPage, { paragraph }: Growth): Promise<number | null> {
  if (paragraph === null || paragraph >= FOLLOWED) return null;
  await rest(page);
  const before = await callPage(page.world, 'storyWidths', []);
  if (!before.isHeld) return null;
  await page.tab.session.send('Page.setFontSizes', { fontSizes: DOUBLE_FONT });
  try {
    await reopenPage(page, 'The page was loaded again with a doubled font size.');
    const { widths } = await callPage(page.world, 'storyWidths', []);
    return medianGrowth(before.widths, widths);
  } finally {
    await page.tab.session.send('Page.setFontSizes', { fontSizes: USUAL_FONT });
    await reopenPage(page, 'The page was loaded again with the usual font size.');
    await callPage(page.world, 'startScaling', []);
  }
}

/** Null where the paragraphs are not the same ones. */
function medianGrowth(
  before: readonly (number | null)[],
  now: readonly (number | null)[],
): number | null {
  if (before.length !== now.length) return null;
  const ratios = before
    .flatMap((width, index) => (width && now[index] ? [now[index] / width] : []))
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}

type Zoomed = Pick<TextScalingFacts, 'zoom' | 'zoom200' | 'reflow'> & {
  spacedNarrow: TextScalingFacts['spacing']['narrow'];
};

/**
 * Page zoom to 200 %, then the window that 400 % leaves. Other factors are tried only for text that these
 * did not double: what grows enough at one of them is fine.
 */
async function zoomThrough(page: LoadedPage, film: Film): Promise<Zoomed> {
  const { world } = page;
  const zoom = [await growthAt(page, 2)];
  const zoom200 = await lossNow(page, film, { name: '200 %', zoom: 2 });
  if (!isAllDoubled(zoom)) zoom.push(await growthAt(page, 3));
  await setZoom(page.tab.session, NARROW, NARROW_ZOOM);
  await rest(page);
  zoom.push(await grownBy(page, NARROW_ZOOM));
  const narrow = await lossNow(page, film, { name: '320 px', zoom: NARROW_ZOOM });
  const sideways = await callPage(world, 'sidewaysText', []);
  await callPage(world, 'markResting', []);
  const spacedNarrow = await withSpacing(page, film, NARROW_ZOOM);
  await callPage(world, 'forgetMark', []);
  if (!isAllDoubled(zoom)) zoom.push(await growthAt(page, 5));
  return { zoom, zoom200, reflow: { ...sideways, ...narrow }, spacedNarrow };
}

type ZoomStep = Zoomed['zoom'][number];

async function growthAt(page: LoadedPage, factor: number): Promise<ZoomStep> {
  await zoomTo(page, factor);
  return grownBy(page, factor);
}

async function grownBy({ world }: LoadedPage, factor: number): Promise<ZoomStep> {
  const { paragraph, headline, standfirst } = await callPage(world, 'growth', []);
  const grown = (ratio: number | null) => (ratio === null ? null : ratio * factor);
  return {
    factor,
    growth: {
      paragraph: grown(paragraph),
      headline: grown(headline),
      standfirst: grown(standfirst),
    },
  };
}

const DOUBLED = 1.99;

/** Whether each part of the story has been twice as large at one of the factors. */
function isAllDoubled(zoom: readonly ZoomStep[]): boolean {
  const kinds = ['paragraph', 'headline', 'standfirst'] as const;
  return kinds.every((kind) =>
    zoom.some(({ growth }) => growth[kind] === null || growth[kind] >= DOUBLED),
  );
}

async function withSpacing(
  page: LoadedPage,
  film: Film,
  zoom = 1,
): Promise<TextScalingFacts['spacing']['wide']> {
  await callPage(page.world, 'spaceText', []);
  try {
    await rest(page);
    const name = zoom === 1 ? 'Wider spacing' : SPACED_NARROW;
    await findLoss(page, film, { name, zoom });
  } finally {
    await callPage(page.world, 'unspaceText', []);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function withDoubledText(
  page: LoadedPage,
  film: Film,
): Promise<TextScalingFacts['textOnly']> {
  await callPage(page.world, 'doubleText', []);
  try {
    await rest(page);
    await findLoss(page, film, { name: 'Text alone doubled', zoom: 1 });
  } finally {
    await callPage(page.world, 'undoubleText', []);
    await rest(page);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function lossNow(
  page: LoadedPage,
  film: Film,
  look: Look,
): Promise<TextScalingFacts['zoom200']> {
  await findLoss(page, film, look);
  return callPage(page.world, 'describeLoss', []);
}

/** What the page is like at the moment, and how much larger than CSS pixels say it is painted. */
type Look = { name: string; zoom: number };

/** The pictures: of lost text, and of the story enlarged where the page has a control to compare with. */
type Film = { shots: Shot[]; always: boolean };

/** Finds what is lost now, and takes a picture of it. */
async function findLoss(page: LoadedPage, film: Film, { name, zoom }: Look): Promise<void> {
  await callPage(page.world, 'findLoss', [[]]);
  const isZoomed = zoom > 1 && name !== SPACED_NARROW;
  const lost = await takeShot(page, name, 'lossView', zoom);
  const shot =
    lost ?? (film.always && isZoomed ? await takeShot(page, name, 'storyView', zoom) : null);
  if (shot) film.shots.push(shot);
}

const SPACED_NARROW = 'Wider spacing, 320 px';

async function zoomTo(page: LoadedPage, factor: number): Promise<void> {
  const size = { width: Math.round(WIDE.width / factor), height: Math.round(WIDE.height / factor) };
  await setZoom(page.tab.session, size, factor);
  await rest(page);
}
