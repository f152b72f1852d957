/** What the EARL format says to people. */
export const WORDS = {
  software: 'presscheck',
  pageTest: 'The page can be audited',
  info: (message: string, fix: string) => [message, fix].filter(Boolean).join(' '),
};
