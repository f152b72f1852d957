import type { Box, ElementRef } from '../model/element-ref.ts';
import type { Probe, ProbedKind } from '../model/evidence.ts';
import type { PlaceHere, TriedElsewhere, TriedThere } from '../model/structure.ts';
import { callPage, type IsolatedWorld } from './loading/isolated-world.ts';

/**
 * Takes over what was found of another page of the template: all of an exercise, where every place that was
 * at fault is on this page too, with the same start tag and words; else nothing of it.
 */
export async function takeOver(
  world: IsolatedWorld,
  offered: TriedElsewhere,
): Promise<{ [K in ProbedKind]?: Probe<unknown> }> {
  const exercises = Object.entries(offered) as [ProbedKind, TriedThere][];
  const places = exercises.flatMap(([, tried]) => tried.places);
  const here = await callPage(world, 'structure.placesHere', [places]);
  const boxes = new Map<string, PlaceHere>(
    places.map((place, at) => [keyOf(place), here[at] ?? null]),
  );
  const isHere = ([, tried]: [ProbedKind, TriedThere]) =>
    tried.places.every((place) => boxes.get(keyOf(place)));
  return Object.fromEntries(
    exercises.filter(isHere).map(([kind, { value, triedOn }]) => {
      const moved = withBoxes(value, (place) => boxes.get(keyOf(place))?.box);
      return [kind, { status: 'ok', value: moved, triedOn }];
    }),
  );
}

function keyOf({ selector, html }: Pick<ElementRef, 'selector' | 'html'>): string {
  return JSON.stringify([selector, html]);
}

/** A plain value whose element descriptions say where their elements are here; undefined leaves one as it is. */
function withBoxes(
  value: unknown,
  boxOf: (element: ElementRef) => Box | null | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((entry) => withBoxes(entry, boxOf));
  if (typeof value !== 'object' || value === null) return value;
  if (isElementRef(value)) return { ...value, box: boxOf(value) ?? value.box };
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withBoxes(entry, boxOf)]),
  );
}

function isElementRef(value: object): value is ElementRef {
  return 'selector' in value && 'html' in value && 'identity' in value;
}
