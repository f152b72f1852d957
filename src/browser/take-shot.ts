import type { Shot } from '../model/shot.ts';
import { callPage } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';
import { within } from './within.ts';

const LONGEST_MS = 3000;
/** Readable, and a tenth of what a PNG takes. */
const QUALITY = 55;

/**
 * A picture for the report: of the text that was last found lost, or of the start of the story; null
 * where there is none, or when the browser gives none in time. `zoom` is how much larger the page is
 * painted than CSS pixels say: the picture has one pixel for each of those.
 */
export async function takeShot(
  { world, tab }: LoadedPage,
  name: string,
  of: 'lossView' | 'storyView',
  zoom = 1,
): Promise<Shot | null> {
  const view = await callPage(world, of, []);
  if (!view) return null;
  const { clip, boxes } = view;
  try {
    const { data } = await within(
      tab.frames.painting(() =>
        tab.session.send('Page.captureScreenshot', {
          format: 'webp',
          quality: QUALITY,
          clip: { ...clip, scale: 1 / zoom },
        }),
      ),
      LONGEST_MS,
      'Taking a picture',
    );
    const { width, height } = clip;
    return { name, picture: `data:image/webp;base64,${data}`, width, height, boxes };
  } catch {
    return null;
  } finally {
    await callPage(world, 'leaveView', []);
  }
}
