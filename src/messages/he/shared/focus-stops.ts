import type { focusStopSays as English } from '../../en/shared/focus-stops.ts';

/** What the checks of the stops of the Tab key say alike, in Hebrew. */
export const focusStopSays: typeof English = {
  noStops: 'דבר בעמוד אינו מקבל את המיקוד.',
};
