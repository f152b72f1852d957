import { counted } from '../../text/counted.ts';

/** What the overlay on a newsroom’s preview says. */
export const overlay = {
  checking: 'Looking at this page …',
  found: (editor: number, template: number) =>
    editor + template === 0
      ? 'Nothing to fix was found here.'
      : `${editor + template} to fix: yours ${editor}, developers ${template}.`,
  broken: (reason: string) => `This page could not be looked at: ${reason}`,
  again: 'Look again',
  otherSide: 'Other side',
  close: 'Close',
  editor: 'What you can fix',
  template: 'What the template’s developers fix',
  none: 'Nothing here.',
  alike: (message: string, more: number) => `${message} And ${more} more like it.`,
  unsure: (count: number) => `For a person to look at (${count})`,
  marks: 'Marks on the page',
  wholePage: 'This is about the page as a whole.',
  unseen: 'It cannot be seen on the page as it is now.',
  fix: 'What to do',
  forDevelopers: 'For developers',
  rest: (count: number) =>
    `${counted(count, 'check needs', 'checks need')} keys, other windows or a reload`,
  runDesk: 'Run the desk',
  runCommand: 'To try these as well, run:',
};
