import type { Clip } from '../../model/accessibility-links/skip-link-functions.ts';
import type { Tab } from '../loading/tab.ts';
import { capture } from './capture.ts';

const LONGEST_MS = 3000;

/** A picture of a part of the page as it is now, as base64 of a PNG with one pixel for each of CSS; null when the browser gives none in time. */
export async function takePicture(tab: Tab, clip: Clip): Promise<string | null> {
  if (clip.width <= 0 || clip.height <= 0) return null;
  const scale = 1 / tab.screen.scale;
  const what = { format: 'png', clip: { ...clip, scale }, optimizeForSpeed: true } as const;
  return capture(tab, what, LONGEST_MS);
}
