import type { FoundMotion, MovingText } from '../../../model/news-page/motion.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { allWithin, pageBody, textOf } from '../../dom/dom.ts';
import { flatParent } from '../../dom/flat-tree.ts';
import { handleOf } from '../../dom/handles.ts';
import { isRendered } from '../../dom/rendered.ts';
import { isPause, leadsOn } from './slide-buttons.ts';

/** What moves or changes, with the button that may stop it. */
export function found(element: Element, kind: MovingText['kind']): FoundMotion {
  const control = controlNear(element);
  return {
    element: describeElement(element),
    text: textOf(element).slice(0, 100),
    kind,
    handle: handleOf(element),
    control: control && handleOf(control),
  };
}

const BUTTON = 'button,[role=button],[role=switch],input[type=checkbox]';

/** The nearest button beside or around what moves, few steps up, that may stop it: one that leads on or back is not for that. */
function controlNear(element: Element): Element | null {
  let around: Element | null = element;
  for (let step = 0; step < 4 && around && around !== pageBody(); step += 1) {
    const buttons = allWithin(around, BUTTON).filter(
      (button) => isRendered(button) && !leadsOn(button),
    );
    const [button] = [...buttons.filter(isPause), ...buttons];
    if (button) return button;
    around = flatParent(around);
  }
  return null;
}
