import type { Clip } from '../model/skip-link-functions.ts';
import type { Tab } from './tab.ts';
import { within } from './within.ts';

const LONGEST_MS = 3000;

/** A picture of a part of the page as it is now, as base64 of a PNG; null when the browser gives none in time. */
export async function takePicture({ session, frames }: Tab, clip: Clip): Promise<string | null> {
  if (clip.width <= 0 || clip.height <= 0) return null;
  try {
    const { data } = await within(
      frames.painting(() =>
        session.send('Page.captureScreenshot', {
          format: 'png',
          clip: { ...clip, scale: 1 },
          optimizeForSpeed: true,
        }),
      ),
      LONGEST_MS,
      'Taking a picture',
    );
    return data;
  } catch {
    return null;
  }
}
