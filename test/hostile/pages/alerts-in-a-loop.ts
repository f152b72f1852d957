import { type HostilePage, withScript } from '../hostile-page.ts';

/** Opens dialogs all the time, at keys and resizes too. */
export const alertsInALoop: HostilePage = {
  html: withScript(
    'setInterval(() => alert(1), 50); addEventListener("keydown", () => alert(2)); addEventListener("resize", () => confirm(3))',
  ),
  outcomes: ['passed'],
};
