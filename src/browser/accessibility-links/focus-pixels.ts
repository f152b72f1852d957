import type { LookResult } from '../../model/accessibility-links/skip-link-functions.ts';
import type { FocusedLook } from '../../model/accessibility-links/trial.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { takePicture } from '../pictures/take-picture.ts';
import type { Candidate } from './candidate.ts';
import { focusLink } from './focus-link.ts';

/** The picture of a link without the focus, to compare the one with it; null where nothing of it can be pictured. */
export async function pictureOf(page: LoadedPage, link: number): Promise<string | null> {
  const { tab } = page;
  await callPage(page.world, 'focus.resetFocus', []);
  const clip = await callPage(page.world, 'pixels.clipOf', [link]);
  return clip && takePicture(tab, clip);
}

/**
 * Tells whether the link looks another way with the focus. A covered link that is hidden at rest is
 * compared too: what covers it may be see-through.
 */
export async function withPixels(
  page: LoadedPage,
  candidate: Candidate,
  seen: LookResult,
  rest: string | null,
  picture: string | null,
): Promise<FocusedLook> {
  const isCovered = seen.look.covered > 0;
  if (!candidate.hiddenAtRest) {
    return { ...seen.look, pixelsChanged: await differ(page, rest, picture, LEAST_CHANGE) };
  }
  if (!isCovered || !seen.textClip) return { ...seen.look, pixelsChanged: null };
  const shown = await takePicture(page.tab, seen.textClip);
  await callPage(page.world, 'focus.resetFocus', []);
  const without = await takePicture(page.tab, seen.textClip);
  await focusLink(page, candidate);
  await callPage(page.world, 'skipLinks.lookAtFocused', [candidate.subject.link]);
  return { ...seen.look, pixelsChanged: await differ(page, without, shown, LEAST_SEEN) };
}

/** A sign of focus is as large as a short underline; fewer pixels are a neighbour that was painted over. */
const LEAST_CHANGE = 48;
/** So many pixels are something that shines through. */
const LEAST_SEEN = 8;

async function differ(
  { world }: LoadedPage,
  before: string | null,
  after: string | null,
  least: number,
): Promise<boolean | null> {
  if (before === null || after === null) return null;
  if (before === after) return false;
  return (await callPage(world, 'pixels.changedPixels', [before, after])) >= least;
}
