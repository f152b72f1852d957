/** What the check `sticky-leaves-room` says. */
export const stickyLeavesRoomWords = {
  title: 'Bars that stay in place leave room for the text',
  description:
    'Fixed and sticky bars leave 60 % of a desktop’s window and half of a small one (320 by 256) to the text.',
  why: 'Whoever enlarges the page to 400 % reads through the slit that headers and banners leave.',
  says: {},
};
