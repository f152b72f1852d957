import { outlineSays } from './outline.words.ts';

/** What the check `heading-level-valid` says. */
export const headingLevelValidWords = {
  title: 'Heading levels are valid',
  description: 'Each heading has a level from 1 to 6, and is a heading to screen readers.',
  why: 'Browsers guess a level for each mistake, and screen readers get a muddled outline.',
  says: {
    ...outlineSays,
    passed: 'Every heading has a valid level.',
    failed: 'Some headings have no valid level.',
    noLevel: (name: string, guessed: number) =>
      `The heading “${name}” has no aria-level; browsers treat it as ${guessed}.`,
    unreal: (name: string, ariaLevel: string) =>
      `The heading “${name}” has aria-level="${ariaLevel}", which is not a level.`,
    tooDeep: (name: string, ariaLevel: string) =>
      `The heading “${name}” has aria-level="${ariaLevel}", deeper than 6.`,
    contradicted: (name: string, tag: string, ariaLevel: string) =>
      `The heading “${name}” is an <${tag}> with aria-level="${ariaLevel}".`,
    fix: 'Use h1 to h6, without role and aria-level.',
    roleTaken: (text: string) =>
      `“${text}” is a heading whose role was removed: screen readers treat it as plain text.`,
    noSuchTag: (text: string) =>
      `“${text}” has a tag that does not exist: screen readers treat it as plain text.`,
    fixLost: 'Use h1 to h6, without a role.',
  },
};
