import { createHash } from 'node:crypto';
import type { PageReport, Report } from '../../model/report.ts';
import type { Asset } from '../reporter.ts';
import { isPicture } from './markup.ts';

/** Pictures of more bytes than this (as text in the page) go to files beside it. */
const MOST_INLINE = 8_000_000;

/** Where each picture of a report is found, and those that are files of their own. */
export type PlacedPictures = { pictureAt(picture: string): string; assets: Asset[] };

/** Leaves the pictures in the page where they are few, and else makes files of them, each once. */
export function placePictures({ pages }: Report): PlacedPictures {
  const pictures = new Set(pages.flatMap(picturesOf).filter(isPicture));
  const bytes = [...pictures].reduce((sum, { length }) => sum + length, 0);
  if (bytes <= MOST_INLINE) return { pictureAt: (picture) => picture, assets: [] };
  const files = new Map([...pictures].map((picture) => [picture, fileFor(picture)]));
  return {
    pictureAt: (picture) => files.get(picture)?.file ?? picture,
    assets: [...files.values()],
  };
}

function picturesOf({ picture, filmStrip, skipLinks }: PageReport): string[] {
  return [
    ...(picture ? [picture.picture] : []),
    ...filmStrip.map((shot) => shot.picture),
    ...skipLinks.flatMap((link) => link.picture ?? []),
  ];
}

function fileFor(picture: string): Asset {
  const [head = '', base64 = ''] = picture.split(',');
  const ending = head.includes('webp') ? 'webp' : 'png';
  const name = createHash('sha256').update(base64).digest('hex').slice(0, 16);
  return { file: `assets/${name}.${ending}`, base64 };
}
