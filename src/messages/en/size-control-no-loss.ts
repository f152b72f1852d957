/** What the check `size-control-no-loss` says. */
export const sizeControlNoLossWords = {
  title: 'Nothing is lost at the control’s largest step',
  description:
    'With the largest size chosen nothing is cut off or lies over other text, and the control stays where it can be seen and keeps the focus.',
  why: 'Readers who need the largest text get headlines and buttons of which half is missing.',
  says: {},
};
