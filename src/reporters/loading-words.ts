/** What is said of a reporter that a module brings and that cannot be used. */
export const LOADING = {
  missing: (path: string) => `The reporter “${path}” does not exist. Check the path.`,
  broken: (path: string, reason: string) =>
    `The reporter “${path}” cannot be loaded: ${reason}. Try it with “node ${path}”.`,
  noReporter: (path: string) =>
    `“${path}” exports no reporter. Export { file, render(report, context) } as “reporter” or by default.`,
  badFile: (path: string, file: string) =>
    `The reporter “${path}” wants to write “${file}”, which is not a plain file name. Leave folders to --out.`,
  takenFile: (path: string, file: string, format: string) =>
    `The reporter “${path}” wants to write “${file}”, which is the file of the format ${format}. Choose another name.`,
  twice: (path: string, file: string) =>
    `The reporter “${path}” wants to write “${file}”, which another format has written. Choose another name.`,
  noText: (path: string) =>
    `The reporter “${path}” rendered something that is not a text. Its render() must return a string.`,
  threw: (path: string, reason: string) =>
    `The reporter “${path}” failed: ${reason}. Fix it, or leave it out of --format.`,
};
