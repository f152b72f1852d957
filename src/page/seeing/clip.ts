import type { Clip } from '../../model/accessibility-links/skip-link-functions.ts';
import { elementAt } from '../dom/handles.ts';
import { rectOf } from '../dom/unhidden.ts';

export type Rect = { left: number; top: number; right: number; bottom: number };

/** Room around an element in which a focus outline is painted. */
export const OUTLINE_ROOM = 12;
/** Less than this is no room at all. */
const LEAST_PX = 1;

/** The part of the page around an element, for a picture taken before it has the focus. */
export function clipOf(handle: number): Clip | null {
  const element = elementAt(handle);
  return element ? clipAround(rectOf(element), OUTLINE_ROOM) : null;
}

/** The part of a box that lies in the window, with some room around it; null when none does. */
export function clipAround({ left, top, right, bottom }: Rect, room: number): Clip | null {
  if (right - left < LEAST_PX || bottom - top < LEAST_PX) return null;
  if (right < 0 || bottom < 0 || left > innerWidth || top > innerHeight) return null;
  const x = Math.max(0, Math.floor(left - room));
  const y = Math.max(0, Math.floor(top - room));
  return {
    x: x + Math.round(scrollX),
    y: y + Math.round(scrollY),
    width: Math.min(Math.ceil(right + room), innerWidth) - x,
    height: Math.min(Math.ceil(bottom + room), innerHeight) - y,
  };
}
