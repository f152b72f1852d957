/** A difference in one colour channel that an eye may see; antialiasing stays below it. */
const LEAST_DIFFERENCE = 24;

/** How many pixels differ between two pictures of the same size, each the base64 of a PNG. */
export async function changedPixels(before: string, after: string): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  if (a.length !== b.length) return Math.max(a.length, b.length) / 4;
  let changed = 0;
  for (let at = 0; at < a.length; at += 4) {
    if (differs(a, b, at) || differs(a, b, at + 1) || differs(a, b, at + 2)) changed += 1;
  }
  return changed;
}

/**
 * How many pixels of one picture are of a colour that the other has nowhere right around the same place:
 * what only moved by a pixel is no mark.
 */
export async function markedPixels(before: string, after: string): Promise<number> {
  const [a, b] = await Promise.all([imageOf(before), imageOf(after)]);
  if (a.data.length !== b.data.length) return Math.max(a.data.length, b.data.length) / 4;
  let marked = 0;
  for (let at = 0; at < b.data.length; at += 4) if (isNew(b, a, at)) marked += 1;
  return marked;
}

function isNew({ data }: ImageData, other: ImageData, at: number): boolean {
  if (!isApart(data, at, other.data, at)) return false;
  const row = other.width * 4;
  for (const down of [-row, 0, row])
    for (const right of [-4, 0, 4])
      if (!isApart(data, at, other.data, at + down + right)) return false;
  return true;
}

function isApart(a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, there: number): boolean {
  if (there < 0 || there >= b.length) return true;
  return [0, 1, 2].some(
    (channel) => Math.abs((a[at + channel] ?? 0) - (b[there + channel] ?? 0)) >= LEAST_DIFFERENCE,
  );
}

function differs(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  return Math.abs((a[at] ?? 0) - (b[at] ?? 0)) >= LEAST_DIFFERENCE;
}

async function pixelsOf(png: string): Promise<Uint8ClampedArray> {
  return (await imageOf(png)).data;
}

async function imageOf(png: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
