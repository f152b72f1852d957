import type { ElementRef } from '../../../model/element-ref.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { flatElements, holds } from '../../dom/flat-tree.ts';
import { focusElement } from '../../dom/focus-element.ts';
import { readLog } from '../../dom/focus-log.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { isTabStop } from '../../dom/tab-stops.ts';

export function firstStopIn(handle: number): number | null {
  const layer = elementAt(handle);
  const index = readLog().findIndex(
    (stop) => stop !== null && layer !== null && holds(layer, stop),
  );
  return index < 0 ? null : index + 1;
}

/** Puts the focus on the layer's first stop. */
export function focusIntoLayer(handle: number): boolean {
  const layer = elementAt(handle);
  const first = layer ? [...flatElements(layer)].find(isTabStop) : undefined;
  return first !== undefined && focusElement(handleOf(first));
}

export function leakFrom(handle: number): ElementRef | null {
  const layer = elementAt(handle);
  const leak = readLog().find((stop) => stop !== null && layer !== null && !holds(layer, stop));
  return leak ? describeElement(leak) : null;
}
