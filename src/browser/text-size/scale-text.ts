import type { ShotState, TakenShot } from '../../model/shot.ts';
import type { Growth, TextScalingFacts } from '../../model/text-size/text-scaling.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { takeShot } from '../pictures/take-shot.ts';
import { enter, put } from '../states/enter.ts';
import {
  FONT_DOUBLED,
  NARROW,
  NARROW_ZOOM,
  RESTING,
  SPACED,
  SPACED_NARROW,
  type State,
  TEXT_DOUBLED,
  zoomed,
} from '../states/states.ts';

/** The growth from which a story follows the doubled setting as it is. */
const FOLLOWED = 1.9;

/**
 * Enlarges the text in every way that readers have beside the page's own control: their font size,
 * page zoom, a narrow window, wider spacing, text alone. Each state is entered once, in the order in which
 * none disturbs the next, and what is lost in it is told against the page at rest.
 */
export async function scaleText(page: LoadedPage): Promise<TextScalingFacts> {
  const film: Film = { shots: [], always: await hasControl(page) };
  try {
    await enter(page, RESTING);
    const { fontSizePx, sampled } = await callPage(page.world, 'scaling.startScaling', []);
    const userFont = await withUserFont(page, film);
    const insisted = await callPage(page.world, 'scaling.insistedSpacing', []);
    const spacedWide = await lostIn(page, film, SPACED, RESTING);
    const { spacedNarrow, ...zoomFacts } = await zoomThrough(page, film);
    await enter(page, RESTING);
    return {
      restingFontSizePx: fontSizePx,
      sampled,
      userFont,
      ...zoomFacts,
      spacing: { wide: spacedWide, narrow: spacedNarrow, insisted },
      textOnly: await lostIn(page, film, TEXT_DOUBLED, RESTING),
      shots: film.shots,
    };
  } finally {
    await callPage(page.world, 'scaling.endScaling', []);
  }
}

/** Whether the page has a control of its own to hold pictures of enlarged text against. */
async function hasControl({ world, takesPictures }: LoadedPage): Promise<boolean> {
  if (!takesPictures) return false;
  const found = await callPage(world, 'sizeControls.findSizeControls', []);
  return found.some(({ certain }) => certain);
}

async function withUserFont(page: LoadedPage, film: Film): Promise<TextScalingFacts['userFont']> {
  await enter(page, FONT_DOUBLED);
  const growth = await callPage(page.world, 'scaling.growth', []);
  const lost = await lostIn(page, film, FONT_DOUBLED, RESTING);
  return { growth, growthByLoad: await growthByLoad(page, growth), lost };
}

/**
 * How much the story grows where the page is loaded with the setting. Readers set their font size before
 * they come: sizes that a script takes from the page when it loads follow the setting all the same.
 */
async function growthByLoad(page: LoadedPage, { paragraph }: Growth): Promise<number | null> {
  if (paragraph === null || paragraph >= FOLLOWED) return null;
  await enter(page, RESTING);
  const before = await callPage(page.world, 'scaling.storyWidths', []);
  if (!before.isHeld) return null;
  await put(page, FONT_DOUBLED);
  try {
    await reopenPage(page, 'font-doubled');
    const { widths } = await callPage(page.world, 'scaling.storyWidths', []);
    return medianGrowth(before.widths, widths);
  } finally {
    await put(page, RESTING);
    await reopenPage(page, 'font-as-usual');
    await callPage(page.world, 'scaling.startScaling', []);
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
  const zoom = [await growthAt(page, 2)];
  const zoom200 = await lossNow(page, film);
  if (!isAllDoubled(zoom)) zoom.push(await growthAt(page, 3));
  zoom.push(await growthAt(page, NARROW_ZOOM));
  const narrow = await lossNow(page, film);
  // Both are of the texts that were just read.
  const sideways = await callPage(page.world, 'scaling.sidewaysText', []);
  await callPage(page.world, 'scaling.markResting', []);
  const spacedNarrow = await lostIn(page, film, SPACED_NARROW, NARROW);
  await callPage(page.world, 'scaling.forgetMark', []);
  if (!isAllDoubled(zoom)) zoom.push(await growthAt(page, 5));
  return { zoom, zoom200, reflow: { ...sideways, ...narrow }, spacedNarrow };
}

type ZoomStep = Zoomed['zoom'][number];

async function growthAt(page: LoadedPage, factor: number): Promise<ZoomStep> {
  await enter(page, zoomed(factor));
  const { paragraph, headline, standfirst } = await callPage(page.world, 'scaling.growth', []);
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

/** What is lost in a state, described as the page is in the one that it goes back to. */
async function lostIn(
  page: LoadedPage,
  film: Film,
  state: State,
  back: State,
): Promise<TextScalingFacts['textOnly']> {
  await enter(page, state);
  await findLoss(page, film);
  await put(page, back);
  return (await callPage(page.world, 'scaling.describeLoss', [])).lost;
}

async function lossNow(page: LoadedPage, film: Film): Promise<TextScalingFacts['zoom200']> {
  await findLoss(page, film);
  return callPage(page.world, 'scaling.describeLoss', []);
}

/** The pictures: of lost text, and of the story enlarged where the page has a control to compare with. */
type Film = { shots: TakenShot[]; always: boolean };

/** Finds what is lost now, and takes a picture of it. */
async function findLoss(page: LoadedPage, film: Film): Promise<void> {
  const { standing } = page;
  const { zoom } = standing;
  await callPage(page.world, 'scaling.findLoss', [[]]);
  const state = stateOf(standing);
  const isZoomed = zoom > 1 && standing.text === 'as it is';
  const lost = await takeShot(page, state, 'lossView', zoom);
  const shot =
    lost ?? (film.always && isZoomed ? await takeShot(page, state, 'storyView', zoom) : null);
  if (shot) film.shots.push(shot);
}

/** What the page was like, for the film strip. */
function stateOf({ zoom, font, text }: State): ShotState {
  if (text === 'spaced') return { code: zoom === 1 ? 'spaced' : 'spaced-narrow' };
  if (text === 'doubled') return { code: 'text-doubled' };
  if (font === 'doubled') return { code: 'font-doubled' };
  return zoom === NARROW_ZOOM ? { code: 'narrow' } : { code: 'zoomed', percent: zoom * 100 };
}
