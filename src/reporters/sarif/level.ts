import type { Impact } from '../../model/outcome.ts';

/** SARIF’s three levels for our four impacts. */
export const LEVELS = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
} as const satisfies Record<Impact, string>;
