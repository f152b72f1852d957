import { outlineSays } from './outline.words.ts';

/** What the check `heading-not-swallowed` says. */
export const headingNotSwallowedWords = {
  title: 'Headings are not swallowed by controls',
  description: 'A heading contains a button or tab, not the other way round.',
  why: 'Buttons and tabs turn their content into a label, so the heading disappears from the outline.',
  says: {
    ...outlineSays,
    passed: 'No heading is inside a control.',
    failed: 'Headings are inside controls.',
    swallowed: (name: string, control: string) =>
      `The heading “${name}” is inside a control (${control}): screen readers get a label instead of a heading.`,
    fix: 'Put the control into the heading: <h3><button>…</button></h3>.',
  },
};
