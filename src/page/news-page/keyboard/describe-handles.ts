import type { ElementRef } from '../../../model/element-ref.ts';
import { comesAfter } from '../../dom/comes-after.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { elementAt } from '../../dom/handles.ts';

/** The elements in the order of the page. */
export function describeHandles(handles: readonly number[]): ElementRef[] {
  return handles
    .flatMap((handle) => elementAt(handle) ?? [])
    .sort((one, other) => (comesAfter(one, other) ? 1 : -1))
    .map((element) => describeElement(element));
}
