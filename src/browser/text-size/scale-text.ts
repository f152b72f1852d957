import type { Growth, TextScalingFacts } from '../../model/text-scaling.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
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
  try {
    await zoomTo(page, 1);
    const { fontSizePx } = await callPage(world, 'startScaling', []);
    const userFont = await withUserFont(page);
    const spacedWide = await withSpacing(page);
    const { spacedNarrow, ...zoomed } = await zoomThrough(page);
    await zoomTo(page, 1);
    return {
      missingStyleSheets: tracker.lost.styleSheets.size,
      restingFontSizePx: fontSizePx,
      userFont,
      ...zoomed,
      spacing: { wide: spacedWide, narrow: spacedNarrow },
      textOnly: await withDoubledText(page),
    };
  } finally {
    await setViewport(page.tab.session, page.viewport);
  }
}

async function withUserFont(page: LoadedPage): Promise<TextScalingFacts['userFont']> {
  const { world, tab } = page;
  await tab.session.send('Page.setFontSizes', { fontSizes: DOUBLE_FONT });
  let growth: Growth;
  try {
    await rest(page);
    growth = await callPage(world, 'growth', []);
    await callPage(world, 'findLoss', []);
  } finally {
    await tab.session.send('Page.setFontSizes', { fontSizes: USUAL_FONT });
    await rest(page);
  }
  return { growth, lost: (await callPage(world, 'describeLoss', [])).lost };
}

type Zoomed = Pick<TextScalingFacts, 'zoom' | 'zoom200' | 'reflow'> & {
  spacedNarrow: TextScalingFacts['spacing']['narrow'];
};

async function zoomThrough(page: LoadedPage): Promise<Zoomed> {
  const { world } = page;
  const zoom: Zoomed['zoom'] = [];
  let zoom200: Zoomed['zoom200'] = { lost: [], storyShare: 1 };
  for (const factor of FACTORS) {
    await zoomTo(page, factor);
    const { paragraph, headline } = await callPage(world, 'growth', []);
    const grown = (ratio: number | null) => (ratio === null ? null : ratio * factor);
    zoom.push({ factor, growth: { paragraph: grown(paragraph), headline: grown(headline) } });
    if (factor === 2) zoom200 = await lossNow(page);
  }
  await setZoom(page.tab.session, NARROW, WIDE.width / NARROW.width);
  await rest(page);
  const sideways = await callPage(world, 'sidewaysText', []);
  const narrow = await lossNow(page);
  await callPage(world, 'markResting', []);
  const spacedNarrow = await withSpacing(page);
  await callPage(world, 'forgetMark', []);
  return { zoom, zoom200, reflow: { ...sideways, ...narrow }, spacedNarrow };
}

async function withSpacing(page: LoadedPage): Promise<TextScalingFacts['spacing']['wide']> {
  await callPage(page.world, 'spaceText', []);
  try {
    await rest(page);
    await callPage(page.world, 'findLoss', []);
  } finally {
    await callPage(page.world, 'unspaceText', []);
    await rest(page);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function withDoubledText(page: LoadedPage): Promise<TextScalingFacts['textOnly']> {
  await callPage(page.world, 'doubleText', []);
  try {
    await rest(page);
    await callPage(page.world, 'findLoss', []);
  } finally {
    await callPage(page.world, 'undoubleText', []);
    await rest(page);
  }
  return (await callPage(page.world, 'describeLoss', [])).lost;
}

async function lossNow({ world }: LoadedPage): Promise<TextScalingFacts['zoom200']> {
  await callPage(world, 'findLoss', []);
  return callPage(world, 'describeLoss', []);
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
