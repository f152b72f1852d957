import { openOverlay } from './open-overlay.ts';
import { settingsOf } from './settings.ts';

const script = document.currentScript;
const settings = settingsOf(script);
if (document.readyState === 'complete') openOverlay(settings);
else window.addEventListener('load', () => openOverlay(settings), { once: true });
