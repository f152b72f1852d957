/** What the check `headline-matches-metadata` says. */
export const headlineMatchesMetadataWords = {
  title: 'Headline and metadata tell the same story',
  description: 'The headline in JSON-LD and in og:title is that of the story on the page.',
  why: 'Readers follow a link in search results or a reader app and land on another story.',
  says: {},
};
