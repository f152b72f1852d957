import { attr, tagOf } from '../dom/dom.ts';
import { roleOf } from '../dom/roles.ts';
import { barAround } from './look.ts';

/** What stands in a bar or dialog of its own answers a question, and is pressed for that alone. */
export function mayFold(stop: Element): boolean {
  if (barAround(stop) !== null) return false;
  if (/^(?:#|javascript:.*)$/.test(attr(stop, 'href')?.trim() ?? '')) return true;
  const role = roleOf(stop);
  const isScripted = role === 'button' || (role === 'link' && attr(stop, 'href') === null);
  const isButton = /^(?:button|summary)$/.test(tagOf(stop)) || isScripted;
  return isButton && !sendsForm(stop);
}

function sendsForm(button: Element): boolean {
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;
}
