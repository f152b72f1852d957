import type { CriterionState } from '../../model/criteria.ts';
import { counted } from '../../text/counted.ts';

/** The words of an accessibility statement. What stands in `blanks` only its publisher knows. */
export const statement = {
  title: 'Accessibility statement for',
  draft:
    'Draft, written by presscheck from one report. What stands in brackets only you know: fill it in or take it out, and read the rest before you publish it. Take this paragraph out, too.',
  commitment: 'wants everybody to be able to use this website, as asked for by',
  scope: 'This statement is about:',
  audited: 'What was audited for it:',

  status: {
    title: 'Compliance status',
    partial: (criteria: number) =>
      `This website is partially conformant with level AA of the Web Content Accessibility Guidelines (WCAG) 2.2: ${counted(criteria, 'success criterion', 'success criteria')} ${criteria === 1 ? 'is' : 'are'} known to be failed. The faults are listed below.`,
    none: 'The checks described below found no failures of level A or AA of the Web Content Accessibility Guidelines (WCAG) 2.2. That does not mean that there are none.',
    limits:
      'Automatic checks do not find everything: of most criteria they see a part, and of some nothing. What nobody has tested is listed below.',
    counts: (failed: number, person: number, untested: number, nothing: number) =>
      `Of the 55 success criteria of levels A and AA, ${failed} ${failed === 1 ? 'is' : 'are'} known to be failed, ${person} still ${person === 1 ? 'needs' : 'need'} a person to look, ${untested} ${untested === 1 ? 'was' : 'were'} not tested, and in ${nothing} what was tried found nothing.`,
  },

  faults: {
    title: 'Content that is not accessible',
    legal: 'Not in line with the law',
    none: 'No faults are known.',
    criterion: (level: string) => `(level ${level})`,
    pages: (failed: number, total: number) => `On ${failed} of ${counted(total, 'audited page')}.`,
    check: (pages: number) => `(${counted(pages, 'page')}), for example:`,
    onPage: 'on',
    byPerson: (date: string) => `Found by a person on ${date}, on pages of the kind`,
    note: 'They noted:',
  },
  burden: { title: 'Disproportionate burden' },
  outside: { title: 'Content that the law does not cover' },

  open: {
    title: 'What was not tested',
    intro: 'Nothing is claimed of the following.',
    states: {
      needsPerson:
        'Checks looked at a part; a person has not looked at the rest, on all or some pages:',
      notTested: 'Nobody and nothing has looked, on all or some pages:',
    } satisfies Partial<Record<CriterionState, string>>,
    errors: (pages: number) => `${counted(pages, 'page')} could not be audited.`,
    leftOut: (pages: number) =>
      `${counted(pages, 'page')} ${pages === 1 ? 'was' : 'were'} found and not audited.`,
    switchedOff: (checks: number) =>
      `${counted(checks, 'check')} ${checks === 1 ? 'was' : 'were'} switched off.`,
    ignored: (findings: number) =>
      `${counted(findings, 'finding')} ${findings === 1 ? 'was' : 'were'} set aside by the publisher’s own rules.`,
    problems: 'The audit was not whole:',
  },
  quiet: {
    title: 'Where nothing was found',
    intro: 'These checks, and people where that is said, found no failures of:',
    byPerson: (date: string) => `(decided in part by a person, last on ${date})`,
  },

  preparation: {
    title: 'How this statement was prepared',
    date: (date: string) => `The pages were audited on ${date}.`,
    machine: 'By machine: in a real browser, with presscheck',
    ownChecks: '(which presses keys, follows links and enlarges text) and axe-core',
    browser: 'in the browser',
    pages: (pages: number) => `${counted(pages, 'page')} ${pages === 1 ? 'was' : 'were'} audited.`,
    sample: (pages: number) =>
      `They are a sample: ${counted(pages, 'page')} at most, spread over the kinds of page.`,
    most: (pages: number) =>
      `No more than ${counted(pages, 'page')} ${pages === 1 ? 'was' : 'were'} asked for.`,
    byHand: (answers: number, first: string, last: string) =>
      first === last
        ? `By hand: ${counted(answers, 'question')} of a written script ${answers === 1 ? 'was' : 'were'} answered, each on a page of its kind, on ${first}.`
        : `By hand: ${counted(answers, 'question')} of a written script ${answers === 1 ? 'was' : 'were'} answered, each on a page of its kind, from ${first} to ${last}.`,
    kinds: 'Kinds of page tried out by hand:',
    site: 'the whole site',
    noHand: 'By hand: nothing was recorded.',
  },
  contact: { title: 'Feedback and contact' },
  enforcement: { title: 'If you are not content with our answer' },
  improving: { title: 'What we are doing about it' },
  service: {
    title: 'About the service',
    intro:
      'Where the European Accessibility Act (Directive (EU) 2019/882, Annex V) applies, its information on the service belongs here.',
  },
  blanks: {
    site: 'name of the website',
    publisher: 'name of the publisher',
    law: 'the law that applies: the national law that carries out Directive (EU) 2016/2102 or Directive (EU) 2019/882; in the United Kingdom the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    scope: 'the addresses that this statement is about',
    status:
      'If most criteria are failed, or if the law asks for other words, write “not conformant” or those words. Where WCAG 2.1 or EN 301 549 is what the law asks for, name it',
    fix: 'until when this will be mended, and what people can use until then',
    burden:
      'What you do not mend because that would be a disproportionate burden, with your assessment; or take this part out',
    outside: 'What the law leaves out, such as older archives or live video; or take this part out',
    prepared: 'the day on which this statement was prepared',
    reviewed: 'the day on which it was last reviewed',
    more: 'what else was tested, by whom and how: people with disabilities, an outside auditor, a screen reader',
    contact:
      'an e-mail address, a telephone number and a form; and within how many days you answer',
    enforcement:
      'the body that enforces the law, with a link: in the European Union that of your country; in England, Scotland and Wales the Equality Advisory and Support Service for the Equality and Human Rights Commission; in Northern Ireland the Equality Commission for Northern Ireland',
    improving: 'what you plan, and by when',
    service:
      'a general description of the service, how it works, and how it meets the requirements; or take this part out',
  },
};
