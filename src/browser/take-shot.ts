import type { CDPSession } from 'puppeteer';
import type { Shot, View } from '../model/shot.ts';
import { within } from './within.ts';

const LONGEST_MS = 3000;
/** Readable, and a tenth of what a PNG takes. */
const QUALITY = 55;

/**
 * A picture of a part of the page for the report; null when the browser gives none in time. `zoom` is
 * how much larger the page is painted than CSS pixels say: the picture has one pixel for each of those.
 */
export async function takeShot(
  session: CDPSession,
  name: string,
  view: View | null,
  zoom = 1,
): Promise<Shot | null> {
  if (!view) return null;
  const { clip, boxes } = view;
  try {
    const { data } = await within(
      session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        clip: { ...clip, scale: 1 / zoom },
        captureBeyondViewport: true,
      }),
      LONGEST_MS,
      'Taking a picture',
    );
    const { width, height } = clip;
    return { name, picture: `data:image/webp;base64,${data}`, width, height, boxes };
  } catch {
    return null;
  }
}
