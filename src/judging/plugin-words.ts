/** What is said of a plugin that cannot be used. */
export const sayPlugin = {
  missing: (path: string) => `The plugin “${path}” does not exist. Check the path.`,
  broken: (path: string, why: string) =>
    `The plugin “${path}” cannot be loaded: ${why}. Try it with “node ${path}”.`,
  noChecks: (path: string) =>
    `The plugin “${path}” exports no checks. Export a list of them as “checks” or by default.`,
  badCheck: (source: string, part: string, why: string) =>
    `A check of the plugin “${source}” cannot be used: ${part || 'it'}: ${why}. docs/plugins.md tells what a check needs.`,
  takenId: (id: string) =>
    `A plugin brings a check “${id}”, which there is already. Give it another id.`,
  badJudgement: (part: string, why: string) =>
    `its judge returned something else than a judgement (${part || 'it'}: ${why})`,
};
