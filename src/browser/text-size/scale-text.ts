import type { Shot } from '../../model/shot.ts';
import type { Growth, TextScalingFacts } from '../../model/text-scaling.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { takeShot } from '../take-shot.ts';
import { setViewport, setZoom } from '../viewport.ts';

/** What browsers start with, in CSS pixels, and its double. */
const USUAL_FONT = { standard: 16, fixed: 13 };
const DOUBLE_FONT = { standard: 32, fixed: 26 };
/** WCAG 1.4.10: 320 CSS pixels are 1280 at a zoom of 400 %. */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 1024 };
const FACTORS = [2, 3, 4, 5] as const;
const SETTLE_FRAMES = 2;

/**
 * Enlarges the text in every way that readers have beside the page's own control: their font size,
 * page zoom, a narrow window, wider spacing, text alone. Each is undone, and what is lost is told
 * against the page at rest.
 */
export async function scaleText(page: LoadedPage): Promise<TextScalingFacts> {
  const { world, tracker } = page;
  const shots: Shot[] = [];
  try {
    await zoomTo(page, 1);
    const { fontSizePx } = await callPage(world, 'startScaling', []);
    const userFont = await withUserFont(page, shots);
    const spacedWide = await withSpacing(page, shots);
    const { spacedNarrow, ...zoomed } = await zoomThrough(page, shots);
    await zoomTo(page, 1);
    return {
      missingStyleSheets: tracker.lost.styleSheets.size,
      restingFontSizePx: fontSizePx,
      userFont,
      ...zoomed,
      spacing: { wide: spacedWide, narrow: spacedNarrow },
      textOnly: await withDoubledText(page, shots),
      shots,
    };
  } finally {
    await setViewport(page.tab.session, page.viewport);
  }
}

async function withUserFont(
  page: LoadedPage,
  shots: Shot[],
): Promise<TextScalingFacts['userFont']> {
  const { world, tab } = page;
  await tab.session.send('Page.setFontSizes', { fontSizes: DOUBLE_FONT });
  let growth: Growth;
  try {
    await rest(page);
    growth = await callPage(world, 'growth', []);
    await findLoss(page, shots, { name: 'Font size doubled', zoom: 1 });
  } finally {
    await tab.session.send('Page.setFontSizes', { fontSizes: USUAL_FONT });
    await rest(page);
  }
  return { growth, lost: (await callPage(world, 'describeLoss', [])).lost };
}

type Zoomed = Pick<TextScalingFacts, 'zoom' | 'zoom200' | 'reflow'> & {
  spacedNarrow: TextScalingFacts['spacing']['narrow'];
};

async function zoomThrough(page: LoadedPage, shots: Shot[]): Promise<Zoomed> {
  const { world } = page;
  const zoom: Zoomed['zoom'] = [];
  let zoom200: Zoomed['zoom200'] = { lost: [], storyShare: 1 };
  for (const factor of FACTORS) {
    await zoomTo(page, factor);
    const { paragraph, headline } = await callPage(world, 'growth', []);
    const grown = (ratio: number | null) => (ratio === null ? null : ratio * factor);
    zoom.push({ factor, growth: { paragraph: grown(paragraph), headline: grown(headline) } });
    if (factor === 2) zoom200 = await lossNow(page, shots, { name: '200 %', zoom: factor });
  }
  const narrowZoom = WIDE.width / NARROW.width;
  await setZoom(page.tab.session, NARROW, narrowZoom);
  await rest(page);
  const sideways = await callPage(world, 'sidewaysText', []);
  const narrow = await lossNow(page, shots, { name: '320 px', zoom: narrowZoom });
  await callPage(world, 'markResting', []);
  const spacedNarrow = await withSpacing(page, shots, narrowZoom);
  await callPage(world, 'forgetMark', []);
  return { zoom, zoom200, reflow: { ...sideways, ...narrow }, spacedNarrow };
}

async function withSpacing(
  page: LoadedPage,
  shots: Shot[],
  zoom = 1,
): Promise<TextScalingFacts['spacing']['wide']> {
  await callPage(page.world, 'spaceText', []);
  try {
    await rest(page);
    const name = zoom === 1 ? 'Wider spacing' : 'Wider spacing, 320 px';
    await findLoss(page, shots, { name, zoom });
  } finally {
    await callPage(page.world, 'unspaceText', []);
    await rest(page);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function withDoubledText(
  page: LoadedPage,
  shots: Shot[],
): Promise<TextScalingFacts['textOnly']> {
  await callPage(page.world, 'doubleText', []);
  try {
    await rest(page);
    await findLoss(page, shots, { name: 'Text alone doubled', zoom: 1 });
  } finally {
    await callPage(page.world, 'undoubleText', []);
    await rest(page);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function lossNow(
  page: LoadedPage,
  shots: Shot[],
  look: Look,
): Promise<TextScalingFacts['zoom200']> {
  await findLoss(page, shots, look);
  return callPage(page.world, 'describeLoss', []);
}

/** What the page is like at the moment, and how much larger than CSS pixels say it is painted. */
type Look = { name: string; zoom: number };

/** Finds what is lost now, and takes a picture of it. */
async function findLoss(
  { world, tab }: LoadedPage,
  shots: Shot[],
  { name, zoom }: Look,
): Promise<void> {
  await callPage(world, 'findLoss', [[]]);
  const shot = await takeShot(tab.session, name, await callPage(world, 'lossView', []), zoom);
  if (shot) shots.push(shot);
}

async function zoomTo(page: LoadedPage, factor: number): Promise<void> {
  const size = { width: Math.round(WIDE.width / factor), height: Math.round(WIDE.height / factor) };
  await setZoom(page.tab.session, size, factor);
  await rest(page);
}

/** Lets scripts answer to the change, and takes what moves to its end. */
async function rest({ world }: LoadedPage): Promise<void> {
  await callPage(world, 'frames', [SETTLE_FRAMES]);
  await callPage(world, 'holdMotion', []);
}
