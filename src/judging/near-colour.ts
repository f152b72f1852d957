/** A colour of the web, as `#rrggbb`. */
type Hex = string;

const STEPS = 100;

/**
 * The colour nearest to `foreground` that reaches a contrast with `background`, towards black or white, whichever is
 * nearer; with the contrast that it has. Null where neither is a colour that is known, or none is enough. Pure.
 */
export function nearColour(
  foreground: Hex,
  background: Hex,
  needed: number,
): { colour: Hex; ratio: number } | null {
  const [from, ground] = [channelsOf(foreground), channelsOf(background)];
  if (!from || !ground) return null;
  for (let step = 0; step <= STEPS; step += 1) {
    for (const end of [0, 255]) {
      const mixed = from.map((value) => Math.round(value + ((end - value) * step) / STEPS));
      const ratio = contrastOf(mixed, ground);
      if (ratio >= needed) return { colour: hexOf(mixed), ratio: roundedDown(ratio) };
    }
  }
  return null;
}

function channelsOf(hex: Hex): number[] | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  return digits ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : null;
}

function hexOf(channels: readonly number[]): Hex {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of two colours (WCAG 2.2, “contrast ratio”). */
function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour (WCAG 2.2, “relative luminance”). */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A contrast that is nearly enough is not told as enough. */
function roundedDown(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
