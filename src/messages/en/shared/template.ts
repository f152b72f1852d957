/** What is told of pages that have a template in common. */
export const templateSays = {
  triedOn: (url: string, checks: number) =>
    `This page has the template of ${url}. ${checks} of its checks go by what was tried there: keys, links, text-size controls, larger text. With --every-page full everything is tried on every page.`,
};
