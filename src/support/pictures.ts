import { createHash } from 'node:crypto';
import type { PageReport } from '../model/report.ts';
import type { Shot } from '../model/shot.ts';

/** A picture as a file: its path below the report's folder, by what is in it, and its bytes. */
export type PictureFile = { file: string; bytes: Buffer };

const DATA = /^data:image\/(png|jpeg|webp);base64,([A-Za-z0-9+/]+=*)$/;
const FILE = /^pictures\/[0-9a-f]{32}\.(?:png|jpeg|webp)$/;

/** The folder of the pictures, below the report's. */
export const PICTURE_FOLDER = 'pictures';

/** Whether a text is the name of a picture's file, as `pictureFile` gives them. */
export function isPictureName(text: string): boolean {
  return FILE.test(text);
}

/** Whether a text is a picture that a report may show: it comes from a browser, and may be saved evidence. */
export function isPicture(address: string): boolean {
  return DATA.test(address) || isPictureName(address);
}

/** The file for a data: address of a picture; null for any other text. No page has a hand in its name. */
export function pictureFile(address: string): PictureFile | null {
  const [, kind, base64] = DATA.exec(address) ?? [];
  if (kind === undefined || base64 === undefined) return null;
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { file: `${PICTURE_FOLDER}/${hash}.${kind}`, bytes };
}

/** The data: address of a picture in a file that `pictureFile` named. */
export function pictureAddress({ file, bytes }: PictureFile): string {
  return `data:image/${file.slice(file.lastIndexOf('.') + 1)};base64,${bytes.toString('base64')}`;
}

/** The page with its pictures by the names of their files; what is no picture is left out. Pure. */
export function withPictureNames(page: PageReport, told: (file: PictureFile) => void): PageReport {
  return mapPictures(page, (address) => {
    if (isPictureName(address)) return address;
    const file = pictureFile(address);
    if (file) told(file);
    return file?.file ?? null;
  });
}

/** The page with something else in place of each of its pictures; null leaves one out. Pure. */
export function mapPictures(
  page: PageReport,
  place: (picture: string) => string | null,
): PageReport {
  const shots = (all: readonly Shot[]) =>
    all.flatMap((shot) => {
      const picture = place(shot.picture);
      return picture === null ? [] : [{ ...shot, picture }];
    });
  return {
    ...page,
    picture: page.picture ? (shots([page.picture])[0] ?? null) : null,
    filmStrip: shots(page.filmStrip),
    skipLinks: page.skipLinks.map((link) => ({
      ...link,
      picture: link.picture === null ? null : place(link.picture),
    })),
  };
}

/** All pictures of a page, as it has them. */
export function picturesOf({ picture, filmStrip, skipLinks }: PageReport): string[] {
  return [
    ...(picture ? [picture.picture] : []),
    ...filmStrip.map((shot) => shot.picture),
    ...skipLinks.flatMap((link) => link.picture ?? []),
  ];
}
