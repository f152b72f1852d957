/** What the checks of the stops of the Tab key say alike. */
export const focusStopSays = {
  noStops: 'Nothing on the page can be focused.',
};
