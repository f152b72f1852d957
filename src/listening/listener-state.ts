import type { Tell } from '../model/usage/usage.words.ts';
import { INSTALL_LINE, missingParts } from './orca/missing-parts.ts';

/** Why no listener can be had on this machine, and what to do; null where one can. */
export function whyNoListener(platform: NodeJS.Platform = process.platform): Tell | null {
  if (platform !== 'linux') return (say) => say.listener.onlyLinux;
  const missing = missingParts();
  return missing.length === 0
    ? null
    : (say) => say.listener.missing(missing.join(', '), INSTALL_LINE);
}
