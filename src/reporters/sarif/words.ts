import type { CheckMeta } from '../../model/check.ts';

type Words = Pick<CheckMeta, 'title' | 'description' | 'why'>;

/** What the SARIF format says to people. */
export const WORDS = {
  finding: (message: string, fix: string) => [message, fix].filter(Boolean).join(' '),
  wholePage: 'the page as a whole',
  help: ({ description, why }: Words) => `${description} ${why}`.trim(),
  helpMarkdown: ({ title, description, why }: Words, links: string) =>
    [`**${title}**`, description, why, links].filter(Boolean).join('\n\n'),
  criterion: (number: string) => `WCAG ${number}`,
  actRule: (id: string) => `ACT rule ${id}`,
  axeHelp: 'About this rule of axe-core',
  axe: (id: string) => `The rule ${id} of axe-core.`,
  pageError: (message: string, hint: string) => `${message} ${hint}`.trim(),
  untested: (id: string, message: string) => `The check ${id} could not run. ${message}`,
};
