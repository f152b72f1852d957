import { counted } from '../../text/counted.ts';

/** What is said of pages that are watched. */
export const watch = {
  state: (pages: number, toFix: number, notWhole: number) =>
    [
      counted(pages, 'page'),
      toFix === 0 ? 'nothing to fix' : `${toFix} to fix`,
      ...(notWhole > 0 ? [`${counted(notWhole, 'page')} not audited, or not whole`] : []),
    ].join(', '),
  newPage: (page: string) => `New page: ${page}`,
  gonePage: (page: string) => `Page gone: ${page}`,
  notAudited: (page: string, reason: string) => `${page} could not be audited: ${reason}`,
};
