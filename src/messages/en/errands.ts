import { heardSays } from '../../checks/heard.words.ts';
import { counted } from '../../text/counted.ts';

/** What the small commands say: doctor, explain and init. */
export const errands = {
  doctor: {
    ok: 'ok',
    failed: 'FAILED',
    borrowed: 'Browser: a running one, given by --connect',
    browser: (path: string, origin: string) => `Browser: ${path}, ${origin}`,
    notAudited: (problem: string) => `The test page could not be audited: ${problem}`,
    audited: (ms: number) => `The test page was audited in ${ms} ms and its known fault was found.`,
    faultMissed:
      'The test page was audited, but its known fault was not found. Please report this.',
    listener: 'The listener, which no audit needs: all of it is installed.',
    noListener: (why: string) => `The listener, which no audit needs, is not there. ${why}`,
    untested: (id: string, message: string) => `The check ${id} could not run: ${message}`,
    version: (browser: string, what: string) => `Version: ${browser}, ${what}.`,
    versionAgainst: (browser: string, what: string, behind: number, expected: number) =>
      `Version: ${browser}, ${what}, ${behind > 0 ? `${counted(behind, 'major version')} older than` : 'not older than'} the one that puppeteer was made for (${expected}).`,
    update: 'Update it: readers use newer ones.',
    shell: 'a headless shell',
    wholeBrowser: 'a whole browser, which takes up to twice as long as a headless shell',
    released: (what: string, months: number) =>
      `${what}, released about ${counted(months, 'month')} ago`,
  },
  /** What the listener made of a page, route by route. */
  listen: {
    heard: (url: string, listener: string, seconds: string) =>
      `${url}, heard by ${listener} in ${seconds} s`,
    notHeard: (why: string) => `Not heard to the end: ${why}`,
    faults: heardSays.faults,
    nothing: 'nothing',
    routes: {
      reading: 'Read from the top',
      levelOne: 'From one heading of level 1 to the next (1)',
      headings: 'From heading to heading (h)',
      landmarks: 'From landmark to landmark (m)',
      skipLink: (name: string) => `The skip link “${name}”`,
      sizePart: (label: string) => `The text-size control “${label}”`,
    },
  },
  explain: {
    owners: {
      editor: 'It is about what is written into the story: its editor can fix it.',
      template: 'It is about the template: its developers can fix it.',
    },
    axeRule: (id: string) => `\`${id}\`, a rule of axe-core`,
    better: (checkId: string) =>
      `Here the check \`${checkId}\` does the same and more: “presscheck explain ${checkId}” tells of that.`,
    inDetail: (checkId: string) =>
      `In more detail, in English: “presscheck explain ${checkId} --locale en”.`,
    sources: 'Sources',
    goodPractice: 'Good practice; no success criterion of WCAG.',
    criteria: (criterion: string, level: string) => `WCAG ${criterion} (level ${level}).`,
    actRules: (ids: string) => `ACT rules: ${ids}.`,
    more: (href: string) => `How axe-core judges it, with examples: ${href}`,
  },
  init: {
    written: (path: string) => `Written: ${path}`,
    setTargets: 'Set “targets” in the config file to the folder that your build writes to.',
  },
};
