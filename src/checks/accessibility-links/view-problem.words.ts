/** What is wrong with the view after landing, as parts of sentences, and the fixes. */
export const viewSays = {
  aboveWindow: (px: number) => `its target begins ${px} px above the window`,
  fixAboveWindow:
    'Focus the target with { preventScroll: true } and scroll its start into view, or focus its heading.',
  farDown: (px: number, windowHeight: number) =>
    `its target begins ${px} px down, in a window of ${windowHeight} px`,
  fixFarDown: 'Let the browser scroll to the target, and do not scroll away from it afterwards.',
  coveredBy: (cover: string) => `${cover} covers the beginning of its target`,
  somethingInPlace: 'a sticky bar',
  fixCovered: 'Set scroll-padding-top on html to the height of the sticky header.',
};
