// Puts the stub in the place of what opens pages.
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
