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

function differs(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  return Math.abs((a[at] ?? 0) - (b[at] ?? 0)) >= LEAST_DIFFERENCE;
}

async function pixelsOf(png: string): Promise<Uint8ClampedArray> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
}
