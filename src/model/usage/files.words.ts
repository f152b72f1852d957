/** What is said of files that cannot be written. */
export const writing = {
  failed: (path: string, code: string, fix: string) =>
    `“${path}” cannot be written (${code}). ${fix}`,
  notOurs: (path: string) =>
    `“${path}” is there and no report of presscheck’s, which would take its place. Choose another folder with --out.`,
  chooseFolder: 'Choose another folder with --out.',
  chooseBaseline: 'Name another file with --baseline.',
  chooseHistory: 'Name another file with --history.',
  noJournal: (folder: string, code: string) =>
    `Findings cannot be kept in “${folder}” (${code}). Free some space there, or name another folder in the variable TMPDIR.`,
  noTemporary: (folder: string, code: string) =>
    `No temporary folder can be made in “${folder}” (${code}). Name a folder that can be written to in the variable TMPDIR.`,
  isThere: (path: string) => `${path} is there already. Remove it first, or edit it by hand.`,
  notAllowed: (path: string, code: string) =>
    `${path} cannot be written (${code}). Check the folder’s permissions.`,
};

const pages = (count: number) => (count === 1 ? '1 page' : `${count} pages`);

/** What is said of the cache. */
export const cache = {
  used: (count: number) =>
    `${pages(count)} not opened: nothing has changed there since an earlier run (--no-cache audits them again).`,
};

/** What is said of the journal of a run, by which it can be gone on with. */
export const journal = {
  unwritable: (folder: string, code: string) =>
    `Findings cannot be kept in “${folder}” (${code}). Free some space there, check its permissions, or choose another folder with --out.`,
  busy: (out: string, pid: number, lock: string) =>
    `Another run${pid > 0 ? ` (process ${pid})` : ''} is writing to “${out}”. Wait for it, or choose another folder with --out; if there is none, remove “${lock}”.`,
  otherVersion: (out: string, version: string) =>
    `The run in “${out}” cannot be resumed: presscheck ${version} began it. Leave --resume out to begin again.`,
  otherRun: (out: string) =>
    `The run in “${out}” cannot be resumed: its pages or options were others. Ask for the same again, or leave --resume out to begin again.`,
  nothing: (out: string) =>
    `There is no run to resume in “${out}”: this one starts at the beginning.`,
  resumed: (count: number) => `Resumed: ${pages(count)} done already.`,
  replaced: (out: string, count: number) =>
    `The unfinished run in “${out}” (${pages(count)} done) gives way to this one. With --resume it would have been continued.`,
  left: 'What is done is kept: run the same again with --resume to continue.',
};

/** What is said of saved evidence. */
export const evidence = {
  missing: (path: string) => `“${path}” does not exist. Save evidence with --save-evidence first.`,
  unreadable: (path: string, code: string) =>
    `“${path}” cannot be read (${code}). Check its permissions.`,
  emptyFolder: (path: string) =>
    `“${path}” holds no saved evidence. Name the evidence folder below --out.`,
  other: (path: string) =>
    `“${path}” is not evidence saved by this version of presscheck. Save it anew with --save-evidence.`,
};

/** What is said of the module that prepares pages. */
export const before = {
  missing: (path: string) =>
    `The module “${path}” given by --before does not exist. Check the path.`,
  broken: (path: string, reason: string) =>
    `The module “${path}” given by --before cannot be loaded: ${reason}.`,
  nothingToCall: (path: string) =>
    `The module “${path}” given by --before exports nothing to call. Export a default function, one named beforeLoad or an object named states; each function gets a puppeteer Page.`,
  badStates: (path: string, most: number) =>
    `The module “${path}” given by --before exports “states” that are none: it must be an object of up to ${most} functions by short names, as in { 'menu open'(page) {…} }.`,
};

/** What is said of the file of a login. Nothing of what it holds is shown. */
export const storage = {
  missing: (file: string) =>
    `The login “${file}” given by --storage-state does not exist. Check the path, or write it with Playwright’s storageState({ path }).`,
  unreadable: (file: string, code: string) =>
    `The login “${file}” given by --storage-state cannot be read (${code}). Check the path and its permissions.`,
  noJson: (file: string) =>
    `The login “${file}” given by --storage-state is not JSON. Write it anew with Playwright’s storageState({ path }).`,
  other: (file: string) =>
    `“${file}” given by --storage-state holds neither cookies nor localStorage as Playwright’s storageState writes them. Write it anew.`,
  wrong: (file: string, place: string) =>
    `The login “${file}” given by --storage-state is not as Playwright’s storageState writes it at ${place}. Write it anew; what stands there is not shown, since it may be secret.`,
  databases: (file: string, count: number) =>
    `The login “${file}” holds ${count === 1 ? '1 database' : `${count} databases`} (indexedDB), which ${count === 1 ? 'is' : 'are'} not put into the browser. If the login lies there, log in with --before.`,
};

/** What is said of a plugin that cannot be used. */
export const plugins = {
  missing: (path: string) => `The plugin “${path}” does not exist. Check the path.`,
  broken: (path: string, reason: string) =>
    `The plugin “${path}” cannot be loaded: ${reason}. Try it with “node ${path}”.`,
  noChecks: (path: string) =>
    `The plugin “${path}” exports no checks. Export a list of them as “checks” or by default.`,
  badCheck: (path: string, property: string, problem: string) =>
    `A check of the plugin “${path}” cannot be used: ${property || 'it'}: ${problem}. docs/plugins.md tells what a check needs.`,
  takenId: (id: string) =>
    `A plugin brings a check “${id}”, which there is already. Give it another id.`,
  badJudgement: (property: string, problem: string) =>
    `its judge returned something else than a judgement (${property || 'it'}: ${problem})`,
  forms: {
    id: 'must be lower-case words with hyphens',
    judge: 'must be a function',
  },
};

/** What is said of a reporter that a module brings and that cannot be used. */
export const reporters = {
  missing: (path: string) => `The reporter “${path}” does not exist. Check the path.`,
  broken: (path: string, reason: string) =>
    `The reporter “${path}” cannot be loaded: ${reason}. Try it with “node ${path}”.`,
  none: (path: string) =>
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

const EXAMPLE = 'heading-not-empty failed /news/*.html 57 3f9a2c1b0d4e5f6a footer > h2';

/** What is said of a baseline’s file. */
export const baseline = {
  missing: (file: string) =>
    `The baseline “${file}” does not exist. Record one with “presscheck baseline --baseline ${file} <target…>”.`,
  needed: '--new-only needs a baseline that says what is known. Name it with --baseline.',
  whichSite: (file: string) =>
    `The baseline “${file}” names pages by their path, and nothing says which site of this run these are on. List its origins under “origins” in the config.`,
  unreadable: (file: string, code: string) =>
    `The baseline “${file}” cannot be read (${code}). Check the path and its permissions.`,
  none: (file: string) =>
    `${file}, line 1: This is not a baseline: it does not begin with “# presscheck baseline”. Name another file with --baseline.`,
  newer: (file: string, version: string) =>
    `${file}, line 1: This baseline is of version ${version}, which a newer presscheck wrote. Update presscheck, or record it again under another name.`,
  conflict: (file: string, line: number) =>
    `${file}, line ${line}: This is a merge conflict marker. Keep the lines of both sides and remove the markers.`,
  malformed: (file: string, line: number, problem: string) =>
    `${file}, line ${line}: ${problem} Fix the line as in “${EXAMPLE}”, or remove it.`,
  fields: (count: number) =>
    `A line has at least 5 parts (check, outcome, pages, number of pages, fingerprint); this one has ${count}.`,
  outcome: (given: string) => `The outcome is “failed” or “cantTell”, not “${given}”.`,
  count: (given: string) => `The number of pages is a whole number from 1 on, not “${given}”.`,
  until:
    'What stands after “##” begins with “until” and no date: write it as in “## until 2026-12-31: the reason”.',
  fromNew: (file: string) =>
    `“${file}” was written with --new-only and lacks known findings. Take a report that was written without it.`,
  key: (given: string) =>
    `“${given}” is not a fingerprint, which is 16 characters from 0 to 9 and a to f, as in a report.`,
};

/** What is said of pages that are chosen by what changed. */
export const changed = {
  noFolder: (since: string) =>
    `What changed since “${since}” can be told of folders and files alone, and none is among the targets. Leave --changed-since out, or name the folder of the build.`,
  noCommit: (commit: string, folder: string) =>
    `“${commit}” is neither a report nor a commit of the repository in “${folder}”. Name a report.json of an earlier run, or a branch, tag or commit that is there (git fetch brings more).`,
  unknown: (since: string, count: number) =>
    `What changed since “${since}” cannot be told (a folder that git leaves out, or a report that does not say what its pages were made of): all ${pages(count)} audited.`,
  left: (since: string, count: number, left: number) =>
    `Changed since “${since}”: ${pages(count)}; ${left} left out.`,
};

/** What is said of reports that are no parts of one run. */
export const merge = {
  nothing: 'Name the folders that the parts of a run were written to.',
  noPart: (file: string) =>
    `“${file}” is no part of a run: merge puts together what was audited with --shard.`,
  otherVersion: (file: string, first: string) =>
    `“${file}” was written by another version of presscheck than “${first}”. Audit all parts with one.`,
  otherPages: (file: string, first: string) =>
    `“${file}” is a part of another run than “${first}”: their pages, or how these are dealt out, are not the same. Give all machines the same targets, --shard total and --durations.`,
  otherOptions: (file: string, first: string) =>
    `“${file}” was audited with other options than “${first}”. Give all machines the same.`,
  twice: (part: string, first: string, second: string) =>
    `Part ${part} is there twice: in “${first}” and in “${second}”. Name each once.`,
  noPictures: (folder: string, code: string) =>
    `Pictures that the report in “${folder}” shows cannot be read (${code}). Keep the whole folder of each part, or write the parts with --no-pictures.`,
};

/** What is said of files that cannot be compared. */
export const compare = {
  missing: (file: string) => `“${file}” does not exist. Name the report.json of a run.`,
  unreadable: (file: string, code: string) =>
    `“${file}” cannot be read (${code}). Name the report.json of a run.`,
  noJson: (file: string) => `“${file}” is not JSON. Name the report.json of a run.`,
  noReport: (file: string) =>
    `“${file}” is not a report of presscheck. Name the report.json of a run.`,
  newer: (file: string, version: number) =>
    `“${file}” is a report of schema version ${version}, which a newer presscheck wrote. Update presscheck to compare it.`,
  malformed: (file: string, place: string, problem: string) =>
    `“${file}” is a report of presscheck, but ${place} is not as it should be (${problem}). Write it again.`,
  onlyNew: (file: string) =>
    `“${file}” was written with --new-only and lacks known findings. Compare reports written without it.`,
  againstNewOnly:
    '--against cannot be used with --new-only: what is known has to be in the report to be compared. Leave one of them out.',
};

/** What is said of a history’s file. */
export const history = {
  missing: (file: string) =>
    `The history “${file}” does not exist. Audits write it: presscheck --history ${file} <target…>.`,
  unreadable: (file: string, code: string) =>
    `The history “${file}” cannot be read (${code}). Check the path and its permissions.`,
  noFile: (file: string) => `The history “${file}” is no file. Name one with --history.`,
  tooLarge: (file: string) =>
    `The history “${file}” has more than 100 MB, so it is hardly one. Name another file.`,
  noRun: (file: string) =>
    `The history “${file}” holds no run that can be read. Name another file.`,
  oneFile: (count: number) => `One history is shown, ${count} were given. Name one file.`,
};

/** What is said of answers that were given by hand. */
export const answers = {
  missing: (file: string) =>
    `The answers “${file}” do not exist. “Save answers” in an HTML report writes them.`,
  unreadable: (file: string, code: string) =>
    `The answers “${file}” cannot be read (${code}). Check the path and its permissions.`,
  none: (file: string) =>
    `“${file}” holds no answers: it is not what “Save answers” in an HTML report writes. Save them again.`,
  newer: (file: string, version: number) =>
    `The answers “${file}” are of version ${version}, which a newer presscheck wrote. Update presscheck.`,
  malformed: (file: string, place: string, problem: string) =>
    `The answers “${file}” cannot be taken: ${place} is not as it should be (${problem}). Mend it, or save them again.`,
  twice: (file: string, criterion: string, template: string) =>
    `The answers “${file}” answer criterion ${criterion} twice for “${template}”. Keep one of them.`,
  newOnly:
    '--answers cannot be used with --new-only: what is known has to be in the report to tell what fails. Leave one of them out.',
  unused: (templates: string) =>
    `No page of this report is of these kinds, so their answers change nothing: ${templates}.`,
};

/** What is said of what an accessibility statement is to be made of. */
export const statement = {
  oneReport: (count: number) =>
    `A statement is made of one report.json, ${count} were given. Name one.`,
  format: (given: string) => `A statement is written as md or html, not as “${given}”.`,
  onlyNew: (file: string) =>
    `“${file}” was written with --new-only and lacks known findings, which a statement has to name. Take a report that was written without it.`,
  noPages: (file: string) =>
    `“${file}” has no page that was audited, so there is nothing to state. Take another report.`,
};
