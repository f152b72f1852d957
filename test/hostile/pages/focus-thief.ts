import { type HostilePage, withScript } from '../hostile-page.ts';

/** Takes the focus to a field of its own a hundred times a second. */
export const focusThief: HostilePage = {
  html: withScript(
    'const field = document.querySelector("input"); setInterval(() => field.focus(), 10)',
    '<label>Search <input></label>',
  ),
  outcomes: ['passed', 'failed'],
};
