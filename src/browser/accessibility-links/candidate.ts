import type { TrialSubject } from '../../model/accessibility-links/skip-link-functions.ts';

/** A link to try: its elements by number, how many Tabs lead to it (null for none), and what is known of it. */
export type Candidate = {
  subject: TrialSubject;
  presses: number | null;
  isButton: boolean;
  hiddenAtRest: boolean;
};
