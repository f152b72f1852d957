/** What is said of what the desk is asked for. */
export const desk = {
  badPort: (given: string) => `--port must be a number from 0 to 65535; it is “${given}”.`,
  portTaken: (port: number) =>
    `Port ${port} is taken, perhaps by another desk. Give another with --port, or leave it out.`,
  portRefused: (port: number, code: string) =>
    `The desk cannot listen on port ${port} (${code}). Give another with --port, or leave it out.`,
  otherTarget: (target: string) =>
    `“${target}” is none that the desk takes. Give addresses, .html files or folders of built pages.`,
  noAddress: (given: string) =>
    `“${given}” is not an address that can be opened. Write it as https://example.org/story.`,
  noPage: (url: string) => `“${url}” is not among the pages of this desk.`,
  noAudit: 'That audit is not here any more.',
  noDraft: 'The draft is empty. Paste its text first.',
  notUnderstood: 'The desk did not understand what was asked for.',
  tooLarge: (megabytes: number) => `That is too much: the desk takes up to ${megabytes} MB.`,
  noHtml: 'That file is no HTML page. Save the page as HTML, and choose that file.',
  full: (count: number) =>
    `${count} audits are waiting already. Wait until one is done, or cancel one.`,
  noStory: (url: string) =>
    `No story could be found on “${url}”, so the draft has no place there. Choose another page, or the plain one.`,
  refused: 'The desk answers its own page alone. Open the address that presscheck has printed.',
};
