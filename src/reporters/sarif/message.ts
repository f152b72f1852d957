import { visible } from '../visible.ts';

/**
 * A text as SARIF's plain message. “[words](address)” would be a link there (clause 3.11.6), which
 * no page may make.
 */
export function plainMessage(text: string): { text: string } {
  // A message must not be empty (clause 3.11.8).
  return { text: visible(text).replaceAll('](', '] (') || '–' };
}
