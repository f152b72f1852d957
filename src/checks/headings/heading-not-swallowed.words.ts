import { outlineSays } from './outline.words.ts';

/** What the check `heading-not-swallowed` says. */
export const headingNotSwallowedWords = {
  title: 'Headings are not swallowed by controls',
  description: 'A heading is around a button or tab, not inside it.',
  why: 'Buttons, tabs and the like turn what is in them into a label: the heading is gone from the outline.',
  says: {
    ...outlineSays,
    passed: 'No heading is inside a control.',
    failed: 'Headings are inside controls.',
    swallowed: (name: string, control: string) =>
      `The heading “${name}” is inside a control (${control}): screen readers get a label and no heading.`,
    fix: 'Put the control into the heading: <h3><button>…</button></h3>.',
  },
};
