/** The question whether that was meant, to go on a sentence with; empty where nothing is like it. */
function didYouMean(meant: string | null): string {
  return meant ? ` Did you mean “${meant}”?` : '';
}

/** What is said of a command line that is not understood, and of what nobody expected. */
export const commandLine = {
  noOption: (flag: string, meant: string | null) =>
    `There is no option “--${flag}”.${didYouMean(meant && `--${meant}`)} “presscheck --help” lists what there is.`,
  noValue: (flag: string) =>
    `The option “--${flag}” needs a value. “presscheck --help” lists what there is.`,
  tooFew: (count: number, wanted: number) =>
    `Not enough non-option arguments: got ${count}, need at least ${wanted}. “presscheck --help” lists what there is.`,
  notUnderstood: (message: string) => `${message} “presscheck --help” lists what there is.`,
  twoReports: (count: number) =>
    `Two reports are compared, ${count === 1 ? '1 was' : `${count} were`} given. Name the old report.json, then the new one.`,
  fromAndTargets: (target: string) =>
    `With --from the pages are those of the report; “${target}” is one too many. Leave out one of them.`,
  compareFormat: (given: string) => `--format must be one of text, markdown; it is “${given}”.`,
  noShell: (given: string) =>
    `There is no completion for the shell “${given}”. Name one of bash, zsh, fish.`,
  noWorkingFolder:
    'The folder that presscheck was started in is gone, or may not be read. Start it in one that is there.',
  unexpected: (message: string) => `Something unexpected went wrong: ${message}`,
  interrupted: 'Interrupted before it was known which pages to audit.',
  runVerbose: 'Run it again with --verbose to see where, and report it.',
};

/** What is said of targets. */
export const targets = {
  none: 'No target was given. Give an address, an .html file or a folder of built pages.',
  missing: (target: string) => `“${target}” does not exist. Check the path.`,
  missingOrAddress: (target: string) =>
    `“${target}” does not exist. Check the path; addresses begin with https://.`,
  missingOrRoute: (target: string) =>
    `“${target}” does not exist. Check the path; if it is a route of a single-page build, add --spa.`,
  withoutScheme: (target: string) =>
    `“${target}” does not exist. If it is an address, write https://${target}.`,
  otherScheme: (target: string) =>
    `“${target}” is not an address that presscheck can open. Use http:// or https://.`,
  incomplete: (target: string) =>
    `“${target}” is not a complete address. Write it as https://example.org/page.`,
  noPage: (target: string) =>
    `“${target}” is neither an HTML page nor a sitemap, a feed or a text of addresses. Give an address, an .html file, a folder, or @${target} if it is a list of targets.`,
  outsideRoot: (target: string, folder: string) =>
    `“${target}” is not below --root ${folder}. Give the folder that holds it.`,
  noFolder: (target: string) => `“${target}” is not a folder that can be read. Check the path.`,
  emptyFolder: (target: string) =>
    `“${target}” holds no .html page. Is this the folder that the build writes to?`,
  nothingLeft: (target: string) =>
    `“${target}” holds no .html page that --include and --exclude leave. Is this the folder that the build writes to?`,
  reports: (target: string, names: string) =>
    `“${target}” holds reports that presscheck wrote. They are not audited as its pages: ${names}.`,
  links: (target: string, names: string) =>
    `“${target}” holds links that lead outside it, where nothing is read: ${names}. To let pages have what is behind them, name with --root a folder that holds both.`,
  sitePath: (target: string) =>
    `“${target}” does not exist. If it is a path of the site, say where that lies with --base-url, or with --root for a folder of built pages.`,
  notInRoot: (target: string, root: string) =>
    `There is no page for “${target}” below --root ${root}. Check the path, or take it out of the list.`,
  otherSites: (count: number, names: string) =>
    `${count === 1 ? '1 address of the list is' : `${count} addresses of the list are`} of another site than --base-url and stay${count === 1 ? 's' : ''} as ${count === 1 ? 'it is' : 'they are'}: ${names}${count > 3 ? ', …' : ''}.`,
  noSource: (name: string) =>
    `“${name}” is neither a sitemap nor a feed nor a text with an address a line. Check the address or path, or leave out --as.`,
  nothingReadable: (name: string, reason: string) =>
    `“${name}” names no page that could be read: ${reason}. Check the address or path, and what is there.`,
  noEntries: (name: string) =>
    `“${name}” names no pages. Check that the site writes its pages into it.`,
  noEntryLeft: (name: string) =>
    `“${name}” names no page that --include and --exclude leave. Check the patterns.`,
  brokenSource: (name: string, reason: string) =>
    `“${name}” could not be read whole: ${reason}. What could be read of it was audited.`,
  unreadSource: (name: string, reason: string) => `“${name}” could not be read: ${reason}.`,
  moreBroken: (count: number) =>
    `${count === 1 ? '1 more sitemap' : `${count} more sitemaps`} could not be read whole.`,
  foreignSitemaps: (name: string, count: number, names: string) =>
    `“${name}” leads to ${count === 1 ? 'a sitemap' : `${count} sitemaps`} of another site, which ${count === 1 ? 'was' : 'were'} not read: ${names}${count > 3 ? ', …' : ''}. If it is the same paper’s, name its origin in “origins” of the config file.`,
  beyond: (name: string) =>
    `“${name}” leads to more than is read at once: 500,000 pages, 2000 sitemaps, 4 indexes deep, 15 minutes. Name some of its sitemaps as targets instead.`,
  harmless: (name: string, line: number, expected: string) =>
    `In line ${line} of “${name}” stands what should be written as ${expected}. It was read as it is meant.`,
  olderSitemaps: (name: string, count: number) =>
    `“${name}” leads to ${count === 1 ? '1 sitemap' : `${count} sitemaps`} that ${count === 1 ? 'has' : 'have'} not changed since the time of --since, and ${count === 1 ? 'was' : 'were'} not read.`,
  undated: (name: string, count: number) =>
    `“${name}” does not say of ${count === 1 ? '1 page' : `${count} pages`} when ${count === 1 ? 'it was' : 'they were'} changed: --since leaves ${count === 1 ? 'it' : 'them'} in.`,
  notBuilt: (name: string, count: number, names: string, root: string) =>
    `“${name}” names ${count === 1 ? '1 page that is' : `${count} pages that are`} not there below --root ${root}: ${names}${count > 3 ? ', …' : ''}.`,
  nothingSince: (since: string) =>
    `Nothing is left to audit: no page has changed since the time of --since ${since}. That is no fault.`,
  noRobots: (site: string) =>
    `${site} does not tell its rules for robots (robots.txt), so that no page that was found there may be asked for. Try again, name the pages, or give --ignore-robots.`,
  deadLinks: (count: number, names: string) =>
    `${count === 1 ? '1 link leads' : `${count} links lead`} to a page that did not come: ${names}${count > 3 ? ', …' : ''}.`,
  crawlBounded: (count: number) =>
    `Links were followed to ${count} pages and not further. Follow fewer with --max-pages, --exclude or a smaller --crawl.`,
  whyAtLine: (line: number, expected: string) => `in line ${line}, “${expected}” was expected`,
  whyMore: (count: number) => `and ${count} more such ${count === 1 ? 'place' : 'places'}`,
  why: {
    'not-found': (host: string) => `the host ${host} was not found`,
    'not-allowed': (host: string) => `--hermetic does not let ${host} be asked`,
    'too-near': (host: string) =>
      `${host} is in this machine’s own network, where only what you name is asked (--allow-host)`,
    'no-connection': (code: string) => `there was no connection (${code})`,
    'bad-certificate': (code: string) => `its certificate cannot be trusted (${code})`,
    'too-slow': (host: string) => `${host} did not answer in time (--timeout)`,
    'too-many-redirects': (count: string) => `it redirects more than ${count} times`,
    'bad-redirect': (host: string) => `${host} redirects to what is no address`,
    status: (status: string) => `the server answered with status ${status}`,
    'broke-off': (code: string) => `the answer broke off (${code})`,
    unreadable: (_detail: string) => 'it is not a file or address that can be read',
    'bad-gzip': (_detail: string) => 'what gzip packed is broken, or cut off',
    'unknown-encoding': (encoding: string) => `its encoding “${encoding}” is not known`,
    'too-large': (size: string) => `it is larger than ${size} MB`,
  },
  unreadableList: (name: string) => `The list “${name}” cannot be read. Check the path.`,
  emptyList: (name: string) => `The list “${name}” lists no pages. Write one target per line.`,
  noMatch: (target: string, nearest: string | null) =>
    `“${target}” matches no .html page.${nearest ? ` There is “${nearest}”, for one.` : ''}`,
  unmetPattern: (option: string, pattern: string, nearest: string | null) =>
    `“${pattern}”, given by “${option}”, matches no page.${nearest ? ` There is “${nearest}”, for one.` : ''}`,
  emptyShard: (part: string, pages: number) =>
    `Nothing is left to audit in part ${part}: there ${pages === 1 ? 'is 1 page' : `are ${pages} pages`} in all. That is no fault.`,
};

/** What is said of options that cannot be used, or not together. */
export const options = {
  noRule: (id: string, meant: string | null) =>
    `There is no check or axe rule “${id}”.${didYouMean(meant)} “presscheck checks” lists the checks.`,
  superseded: (checkId: string, id: string) =>
    `The check “${checkId}” replaces the axe rule “${id}” here. Ask for that one.`,
  nothingToCheck: (url: string) =>
    `No check is left for ${url}: the options switch off all of them. Take back one of --areas, --only, --skip, --standard, “checks” or “overrides”, or leave the page out with --exclude.`,
  hermeticConnect:
    '--hermetic cannot be used with --connect: only a browser that presscheck starts itself can be closed off. Leave one of them out.',
  proxyUnknown: (proxy: string) =>
    `The proxy ${proxy} of the environment is none that presscheck can keep hosts from, or give a name and password to: name one whose address begins with http:, https: or socks5:, or none.`,
  badHeader: (which: string) =>
    `The header ${which} given by --header is not like “Name: value”: a name of letters, digits and hyphens, and a value on one line. Its text is not shown here, since it may be secret.`,
  ownHeader: (name: string) =>
    `The header “${name}” given by --header belongs to the connection: the browser writes it itself, and takes none. Leave it out.`,
  trimmedHeader: (name: string) =>
    `A line break around the value of the header ${name} was left out.`,
  trimmedAuth: 'A line break around the password given by --auth was left out.',
  trimmedUserAgent: 'A line break around the text given by --user-agent was left out.',
  badUserAgent:
    '--user-agent holds a character that no header can have, such as a line break. Write it on one line.',
  badCookie:
    'A cookie given by --cookie is not like “name=value”: a name of letters, digits and hyphens, and a value on one line. Its text is not shown here, since it may be secret.',
  badCookieAttribute: (name: string, attribute: string | null) =>
    `The cookie “${name}” has ${attribute === null ? 'an attribute that is not known' : `a value of ${attribute} that it cannot have`}. Use Domain=example.org, Path=/news, Secure, HttpOnly and SameSite=Strict, Lax or None, with semicolons between; several cookies as a browser shows them are --cookie "Cookie: a=1; b=2".`,
  badSelector: (selector: string) =>
    `“${selector}” in “ignore” is not a CSS selector. Write it as a style sheet would.`,
  noDevice: (device: string, meant: string | null) =>
    `There is no device “${device}”.${didYouMean(meant)} --device takes the names of Puppeteer’s KnownDevices, such as “iPhone 15” or “Pixel 5”.`,
  noLanguage: (locale: string, locales: string) =>
    `There are no messages in the language “${locale}”. Choose one of ${locales}.`,
  axeAlone: (locale: string) =>
    `axe-core’s messages are in the language “${locale}”; those of presscheck’s own checks are in English.`,
  axeLacks: (locale: string) =>
    `axe-core has no messages in the language “${locale}”; its own are in English.`,
};

/** What is said of an open page that is given to be audited. */
export const given = {
  noPage:
    'What is given to be audited is not a page of Puppeteer. Give the Page that browser.newPage() returned, or the address of a page.',
  closed: 'The page that is given to be audited is closed. Audit it before it is closed.',
  decided: (option: string) =>
    `“${option}” is decided by the page that is open: it is audited as it is shown there. Leave it out.`,
  exercises: (value: string) => `“exercises” must be one of second-tab, none; it is ${value}.`,
};

/** What is said of config files, and of the options that stand in them or on the command line. */
export const config = {
  missing: (path: string) => `The config file “${path}” does not exist. Check the path.`,
  unreadable: (path: string, reason: string) =>
    `${path} cannot be read: ${reason}. Fix it, or name another with --config.`,
  otherKind: (path: string) =>
    `“${path}” is not a kind of config file that presscheck reads. Its name must end in .json, .yaml, .yml, .ts, .js, .mjs or .cjs.`,
  empty: (path: string) => `${path} is empty. Write options into it, or remove it.`,
  othersBeside: (path: string, ignored: readonly string[]) =>
    `${path} is read; ${ignored.join(' and ')} beside it is ignored. Remove one, or name one with --config.`,
  insideAudited: (path: string) =>
    `${path} is not read: it lies in what is audited, and a config file runs as code. If it is yours, name it: --config ${path}`,
  extendsItself: (path: string) =>
    `${path} extends itself, by whichever way. Take one “extends” of the circle out.`,
  noSuchPackage: (path: string, name: string) =>
    `${path} extends “${name}”, and there is no such package. Install it; a file is named with ./ before it.`,
  unusable: 'not usable.',
  noOptions: 'It must hold options, as in { "failOn": "serious" }.',
  noOption: (option: string, inside: string | null, meant: string | null) =>
    `There is no option “${option}”${inside ? ` in “${inside}”` : ''}.${didYouMean(meant)}`,
  wrongSecret: (option: string, problem: string) =>
    `${option} ${problem}. What was given is not shown, since it may be secret.`,
  wrong: (option: string, problem: string, value: string) =>
    `${option} ${problem}; it is ${value}.`,
  noValue: 'missing',
  emptyValue: 'empty',
  mustBe: {
    oneOf: (values: string) => `must be one of ${values}`,
    atLeast: (least: string) => `must be at least ${least}`,
    notEmpty: 'must name something, or be left out',
    atMost: (most: string) => `must be at most ${most}`,
    numberOrWord: 'must be a number, or one of the words that are allowed here',
    format: (formats: string, meant: string | null) =>
      `must be one of ${formats}, or the path of a module${meant ? ` (did you mean “${meant}”?)` : ''}`,
    ofType: (type: string) => `must be ${type}`,
    otherwise: (message: string) => `is not valid (${message})`,
  },
  types: {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'an object',
    record: 'an object',
    string: 'a text',
  },
  forms: {
    viewport: 'must look like 1280x800',
    shard: 'must look like 1/3',
    basePath: 'must be a path such as /paper',
    shardBeyond: 'must not count beyond its own total',
    auth: 'must look like user:password',
    webSocket: 'must be a ws:// address',
    baseUrl: 'must be an address like https://staging.example, without query or fragment',
    origin: 'must be an origin like https://www.example.org',
    date: 'must be a date like 2026-12-31',
    since: 'must be a time like 2d, 12h, 2026-11-28 or 2026-11-28T09:00Z',
    ignoreWhat: 'must name a “check” or a “selector”',
  },
};

/** What is said where a page cannot be heard. */
export const listener = {
  onlyLinux: 'Only Linux has the listener: it hears pages with Orca. All else works without it.',
  notStarted: (reason: string) => `The listener did not start for a page: ${reason}`,
  missing: (programs: string, line: string) =>
    `The listener needs ${programs}. On Debian and Ubuntu this installs it: ${line}`,
};

/** What is said of the browser: where it was found, why there is none, how it was started. */
export const browser = {
  none: 'No browser was found. Install Chrome, Chromium or Edge, or run “npm install @sparticuz/chromium” (Linux), or name one with --browser PATH.',
  notThere: (path: string, origin: string) =>
    `There is no browser at ${path} (${origin}). Check the path, or leave it out to let presscheck find one.`,
  noneWithWindows:
    'No browser with windows was found: the listener needs a whole Chrome, Chromium or Edge. Install one, or give --browser PATH.',
  noneOfKind: (kind: string) =>
    `No browser of the kind “${kind}” was found. Install one, name its path with --browser PATH, or leave it out to let presscheck find another.`,
  notRunnable: (path: string, code: string) =>
    `The browser at ${path} cannot be started as a program (${code}). Check the path and its permissions; “presscheck doctor” says which browser is used.`,
  ended: (path: string, how: string, said: string) =>
    `The browser at ${path} did not start: it ended with ${how}${said ? ` and said: ${said}` : ' and said nothing'}. Run “presscheck doctor” when that is mended, or name another browser with --browser.`,
  neverSpoke: (path: string, seconds: number) =>
    `The browser at ${path} was started and did not answer within ${seconds} s. Check that it is Chrome, Chromium or Edge; “presscheck doctor” tries it alone.`,
  notUnpacked: (folder: string, reason: string) =>
    `The browser in @sparticuz/chromium cannot be unpacked to “${folder}” (${reason}). Free some space there, or name another folder in XDG_CACHE_HOME or TMPDIR.`,
  silent:
    'The browser given by --connect does not answer. Check that it is running and that the address is its WebSocket endpoint, which begins with “ws:”.',
  asRoot: 'Running as root, so the browser was started without its sandbox.',
  noSandbox: 'This machine gives the browser no sandbox, so it was started without one.',
  origins: {
    option: 'given by --browser',
    environment: 'given by PUPPETEER_EXECUTABLE_PATH',
    chromePath: 'given by CHROME_PATH',
    chromeBin: 'given by CHROME_BIN',
    puppeteer: 'downloaded by puppeteer',
    machine: 'installed on this machine',
    package: 'embedded in the npm package @sparticuz/chromium',
  },
};
