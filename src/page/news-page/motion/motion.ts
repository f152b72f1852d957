import type { FoundMotion, MovingText } from '../../../model/news-page/motion.ts';
import { all, styleOf, textOf } from '../../dom/dom.ts';
import { elementAt } from '../../dom/handles.ts';
import { isRendered } from '../../dom/rendered.ts';
import { nextFrame } from '../../dom/settle.ts';
import { isConnected, pageDocument } from '../../dom/unhidden.ts';
import { stillChanges } from './changing-text.ts';
import { found } from './found-motion.ts';

/** Shorter texts are badges and clocks. */
const LEAST_TEXT = 12;
const MOVES_MS = 300;
const MOVING = [
  'transform',
  'translate',
  'left',
  'right',
  'marginLeft',
  'marginRight',
  'top',
  'textIndent',
];

/** Text that is moved without an end: by an animation of its place, or by a marquee. */
export function findMotion(): FoundMotion[] {
  const animated = pageDocument.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    return target && isEndless && movesPlace(effect as KeyframeEffect) ? [target] : [];
  });
  return [
    ...[...new Set(animated)].map((element) => ({ element, kind: 'animation' as const })),
    ...all('marquee').map((element) => ({ element, kind: 'marquee' as const })),
  ]
    .filter(({ element }) => isText(element))
    .map(({ element, kind }) => found(element, kind));
}

function movesPlace(effect: KeyframeEffect): boolean {
  const frames = effect.getKeyframes();
  const values = (name: string) => new Set(frames.flatMap((frame) => frame[name] ?? []));
  const turns = (value: unknown) => /rotate|scale/.test(String(value));
  return MOVING.some((name) => {
    const seen = values(name);
    return seen.size > 1 && ![...seen].some(turns);
  });
}

function isText(element: Element): boolean {
  return isRendered(element) && textOf(element).length >= LEAST_TEXT;
}

/** Whether it goes on moving: its animation still runs by the style sheet, the marquee’s text is elsewhere, or other words show. */
export async function stillMoves(handle: number, kind: MovingText['kind']): Promise<boolean> {
  const element = elementAt(handle);
  if (!element || !isConnected(element) || !isRendered(element)) return false;
  if (kind === 'animation') {
    const { animationName, animationPlayState } = styleOf(element);
    return animationName !== 'none' && animationPlayState.includes('running');
  }
  if (kind === 'changing') return stillChanges(element);
  const before = place(element);
  await new Promise((resolve) => setTimeout(resolve, MOVES_MS));
  await nextFrame();
  return before !== place(element);
}

function place(element: Element): string {
  const range = pageDocument.createRange();
  range.selectNodeContents(element);
  const { left, top } = range.getBoundingClientRect();
  return `${Math.round(left)},${Math.round(top)}`;
}
