import type { ShotState, TakenShot } from '../../model/shot.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { capture } from './capture.ts';

const LONGEST_MS = 3000;
/** Readable, and a twentieth of what a PNG takes: there are five of them on a usual page. */
const QUALITY = 26;
const SCALE = 0.7;
/** Wider parts are made as small as this, in CSS pixels. */
const USUAL_WIDTH = 640;

/**
 * A picture for the report: of the text that was last found lost, or of the start of the story; null
 * where there is none, where no report asks for it, or when the browser gives none in time. `zoom` is how
 * much larger the page is painted than CSS pixels say: that of the picture hangs on those.
 */
export async function takeShot(
  page: LoadedPage,
  state: ShotState,
  of: 'lossView' | 'storyView',
  zoom = page.tab.screen.scale,
): Promise<TakenShot | null> {
  const { tab, takesPictures } = page;
  if (!takesPictures) return null;
  const view = await callPage(page.world, `scaling.${of}` as const, []);
  if (!view) return null;
  const { clip, boxes } = view;
  const part = { ...clip, scale: (SCALE * Math.min(1, USUAL_WIDTH / clip.width)) / zoom };
  const data = await capture(tab, { format: 'webp', quality: QUALITY, clip: part }, LONGEST_MS);
  await callPage(page.world, 'scaling.leaveView', []);
  const { width, height } = clip;
  if (data === null) return null;
  return { state, picture: `data:image/webp;base64,${data}`, width, height, boxes };
}
