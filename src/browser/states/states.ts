import type { Viewport } from '../../model/evidence.ts';

/** How a reader has set window, browser and text. */
export type State = {
  /** In CSS pixels; null for the window in which the page was loaded. */
  window: Viewport | null;
  /** Pixels of the screen for each of them: page zoom. */
  zoom: number;
  font: 'usual' | 'doubled';
  text: 'as it is' | 'spaced' | 'doubled';
  /** On a phone that is touched. */
  isPhone: boolean;
};

/** The page as it was loaded. Every exercise begins and ends here. */
export const AS_LOADED: State = {
  window: null,
  zoom: 1,
  font: 'usual',
  text: 'as it is',
  isPhone: false,
};

const WIDE = { width: 1280, height: 1024 };
/** WCAG 1.4.10: 320 CSS pixels are 1280 at a zoom of 400 %. */
export const NARROW_ZOOM = 4;

/** Page zoom: so many times fewer CSS pixels in the window, each so many times larger. */
export function zoomed(factor: number): State {
  const window = {
    width: Math.round(WIDE.width / factor),
    height: Math.round(WIDE.height / factor),
  };
  return { ...AS_LOADED, window, zoom: factor };
}

/** A desktop's window, against which enlarged text is held. */
export const RESTING = zoomed(1);
export const NARROW = zoomed(NARROW_ZOOM);

/** A reader's own font size, twice what browsers start with. */
export const FONT_DOUBLED: State = { ...RESTING, font: 'doubled' };
/** The spacing of WCAG 1.4.12. */
export const SPACED: State = { ...RESTING, text: 'spaced' };
export const SPACED_NARROW: State = { ...NARROW, text: 'spaced' };
/** Text enlarged by itself, as Firefox does. */
export const TEXT_DOUBLED: State = { ...RESTING, text: 'doubled' };

/** As many CSS pixels as in `NARROW`, on a screen that is as small. */
export const SMALL: State = { ...AS_LOADED, window: { width: 320, height: 256 } };

export const PHONE: State = {
  ...AS_LOADED,
  window: { width: 390, height: 700 },
  zoom: 2,
  isPhone: true,
};
