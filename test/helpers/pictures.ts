import type { PageReport } from '../../src/index.ts';
import { withPictureNames } from '../../src/support/pictures.ts';

/** A picture as a page in memory has it; the same text gives the same picture. */
export function pictureOf(text: string): string {
  return `data:image/webp;base64,${Buffer.from(text).toString('base64')}`;
}

/** A page as it is once its pictures are files. */
export function named(page: PageReport): PageReport {
  return withPictureNames(page, () => undefined);
}
