import { contrast, hexOf, type Rgb } from '../../model/colour.ts';
import type { UnknownContrast } from '../../model/reasons.ts';
import { styleOf, tagOf } from '../dom/dom.ts';
import { holds, lineage, shadowRoot } from '../dom/flat-tree.ts';
import { pageDocument, rootOf } from '../dom/unhidden.ts';

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
type Colour = Rgb & { a: number };

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const PICTURE = /^(?:img|picture|video|canvas|svg|iframe|object|embed)$/;

/** Contrast of an element's text as it is painted now, or why style alone does not tell it (WCAG 1.4.3). */
export function contrastOf(
  text: Element,
  at: { x: number; y: number },
): { ratio: number; foreground: string; background: string } | { unknown: UnknownContrast } {
  const style = styleOf(text);
  if (style.textShadow !== 'none') return { unknown: 'shadow' };
  if (style.backgroundClip === 'text') return { unknown: 'painted-with-background' };
  const background = backgroundAt(text, at);
  if ('unknown' in background) return background;
  for (const around of lineage(text)) {
    const { filter, mixBlendMode } = styleOf(around);
    if (filter !== 'none' || mixBlendMode !== 'normal') return { unknown: 'filter' };
  }
  const colour = parseColour(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  const foreground = over({ ...colour, a: colour.a * opacityOf(text) }, background);
  return {
    ratio: contrast(foreground, background),
    foreground: hexOf(foreground),
    background: hexOf(background),
  };
}

/** The opacity of an element and everything around it, multiplied. */
export function opacityOf(element: Element): number {
  return [...lineage(element)].reduce((product, at) => product * Number(styleOf(at).opacity), 1);
}

/** What is painted behind the text: the backgrounds in the order in which they lie at this point. */
export function backgroundAt(
  text: Element,
  { x, y }: { x: number; y: number },
): Colour | { unknown: UnknownContrast } {
  const layers: Colour[] = [];
  for (const element of paintedAt(text, x, y)) {
    const layer = layerOf(element, text);
    if ('unknown' in layer) return layer;
    layers.push(layer);
    if (layer.a === 1) break;
  }
  return layers.reduceRight((below, above) => over(above, below), WHITE);
}

/** The elements at a point from the top down, those inside the text's own shadow root too. */
function paintedAt(text: Element, x: number, y: number): Element[] {
  return pageDocument.elementsFromPoint(x, y).flatMap((element) => {
    const root = shadowRoot(element);
    if (!root || !holds(element, text)) return [element];
    const inside = root.elementsFromPoint(x, y).filter((one) => rootOf(one) === root);
    return [...inside, element];
  });
}

function layerOf(element: Element, text: Element): Colour | { unknown: UnknownContrast } {
  const style = styleOf(element);
  if (style.backgroundImage !== 'none') return { unknown: 'background-image' };
  if (PICTURE.test(tagOf(element)) && !holds(element, text)) return { unknown: 'picture-behind' };
  if (hasPaintedPseudo(element)) return { unknown: 'pseudo-element' };
  const colour = parseColour(style.backgroundColor);
  return { ...colour, a: colour.a * opacityOf(element) };
}

function hasPaintedPseudo(element: Element): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.content === 'normal') return false;
    return style.backgroundImage !== 'none' || parseColour(style.backgroundColor).a > 0;
  });
}

/** Reads a computed colour; forms other than rgb() are painted once and read back. */
export function parseColour(value: string): Colour {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
  if (match) {
    return {
      r: Number(match[1]),
      g: Number(match[2]),
      b: Number(match[3]),
      a: Number(match[4] ?? 1),
    };
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return { r: 0, g: 0, b: 0, a: 0 };
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

function over(above: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * above.a + bottom * (1 - above.a);
  return {
    r: mix(above.r, below.r),
    g: mix(above.g, below.g),
    b: mix(above.b, below.b),
    a: above.a + below.a * (1 - above.a),
  };
}
