import type { TakenShot } from '../../model/shot.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { capture } from './capture.ts';

const LONGEST_MS = 5000;
/** What lies further down is told in words alone. */
const MOST_HEIGHT = 6000;
/** Half a pixel for each of the page's is enough to find a place, and a tenth of the bytes. WebP takes 30 ms more than JPEG, and a third less room. */
const SCALE = 0.5;
const QUALITY = 24;

/**
 * A picture of the page from its top down, as it was loaded, for people to look at; null when the
 * browser gives none in time. The window is made as high as the page for a moment, which pages hear of.
 */
export async function takePagePicture({
  world,
  tab,
  viewport,
}: LoadedPage): Promise<TakenShot | null> {
  const pageHeight = await callPage(world, 'page.pageAtTop', []);
  const { width } = viewport;
  const height = Math.min(Math.max(pageHeight, viewport.height), MOST_HEIGHT);
  const clip = { x: 0, y: 0, width, height, scale: SCALE / tab.screen.scale };
  const what = { format: 'webp', quality: QUALITY, captureBeyondViewport: true, clip } as const;
  const data = await capture(tab, what, LONGEST_MS);
  if (data === null) return null;
  return {
    state: { code: 'page' },
    picture: `data:image/webp;base64,${data}`,
    width,
    height,
    boxes: [],
  };
}
