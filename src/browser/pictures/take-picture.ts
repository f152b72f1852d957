import type { Clip } from '../../model/accessibility-links/skip-link-functions.ts';
import type { Tab } from '../loading/tab.ts';
import { capture } from './capture.ts';

const LONGEST_MS = 3000;

/** A picture of a part of the page as it is now, as base64 of a PNG; null when the browser gives none in time. */
export async function takePicture(tab: Tab, clip: Clip): Promise<string | null> {
  if (clip.width <= 0 || clip.height <= 0) return null;
  const what = { format: 'png', clip: { ...clip, scale: 1 }, optimizeForSpeed: true } as const;
  return capture(tab, what, LONGEST_MS);
}
