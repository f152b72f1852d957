import { contrast, hexOf, type Rgb } from '../model/colour.ts';

const STEPS = 100;
const BLACK: Rgb = { r: 0, g: 0, b: 0 };
const WHITE: Rgb = { r: 255, g: 255, b: 255 };

/**
 * The colour nearest to `foreground` that reaches a contrast with `background`, towards black or white, whichever is
 * nearer; with the contrast that it has. Colours are `#rrggbb`. Null where neither is a colour that is known, or none is
 * enough. Pure.
 */
export function nearColour(
  foreground: string,
  background: string,
  needed: number,
): { colour: string; ratio: number } | null {
  const [from, ground] = [rgbOf(foreground), rgbOf(background)];
  if (!from || !ground) return null;
  for (let step = 0; step <= STEPS; step += 1) {
    for (const end of [BLACK, WHITE]) {
      const near = mixed(from, end, step / STEPS);
      const ratio = contrast(near, ground);
      if (ratio >= needed) return { colour: hexOf(near), ratio: roundedDown(ratio) };
    }
  }
  return null;
}

function rgbOf(hex: string): Rgb | null {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (!r || !g || !b) return null;
  return { r: Number.parseInt(r, 16), g: Number.parseInt(g, 16), b: Number.parseInt(b, 16) };
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
  return { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b) };
}

/** A contrast that is nearly enough is not told as enough. */
function roundedDown(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
