import { counted } from '../../text/counted.ts';

/** What the annotations say to people. */
export const WORDS = {
  pageTitle: 'Not audited',
  page: (url: string, message: string, hint: string) => `${url}: ${message} ${hint}`,
  untestedTitle: (id: string) => `${id}: not tested`,
  untested: (message: string, pages: number) => `${message} On ${counted(pages, 'page')}.`,
  findingTitle: (id: string, impact: string) => `${id} (${impact})`,
  finding: (message: string, fix: string, page: string, others: number) =>
    `${message} ${fix} On ${page}${others > 0 ? ` and ${counted(others, 'more page')}` : ''}.`,
  moreTitle: 'And more',
  more: (count: number) =>
    `${count} more of this kind. GitHub shows no more than ten; the report has all.`,
};
