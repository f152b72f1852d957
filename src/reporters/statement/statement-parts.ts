import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import { WHOLE_SITE } from '../../model/by-hand.ts';
import type { CheckMeta } from '../../model/check.ts';
import {
  CRITERIA,
  CRITERION_STATES,
  type CriterionNumber,
  type CriterionState,
  type CriterionSummary,
} from '../../model/criteria.ts';
import type { PagedReport } from '../../model/report.ts';
import { auditedPages, criteriaSummary } from '../../report/criteria/criteria-summary.ts';
import { type FailedCheck, type KnownFault, knownFaults } from './known-faults.ts';
import { heading, listOf, type Part, type Piece, paragraph } from './parts.ts';

/** What every part of a statement is told with. */
type Told = {
  report: PagedReport;
  criteria: readonly CriterionSummary[];
  faults: readonly KnownFault[];
  /** How many pages were audited. */
  pages: number;
  titles: ReadonlyMap<string, string>;
  words: Catalog;
};

/**
 * An accessibility statement in the order of the European model (Decision (EU) 2018/1523) and the British sample, which
 * claims nothing that was not measured. Reads the pages several times. Pure.
 */
export function statementParts(
  report: PagedReport,
  checks: readonly CheckMeta[],
  locale: string,
): Part[] {
  const told: Told = {
    report,
    criteria: criteriaSummary(report.pages, report.manual),
    faults: knownFaults(report),
    pages: countOf(auditedPages(report.pages)),
    titles: new Map(checks.map(({ id, title }) => [id, title])),
    words: catalogOf(locale),
  };
  return [
    ...openingParts(told),
    ...statusParts(told),
    ...faultParts(told),
    ...openParts(told),
    ...quietParts(told),
    ...preparationParts(told),
    ...closingParts(told),
  ];
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}

function openingParts({ report, words: { statement: say } }: Told): Part[] {
  const { blanks } = say;
  return [
    heading(1, say.title, { blank: blanks.site }),
    paragraph(say.draft),
    paragraph({ blank: blanks.publisher }, say.commitment, { blank: blanks.law }),
    paragraph(say.scope, { blank: blanks.scope }),
    paragraph(say.audited),
    ...listOf(report.run.targets.map((target) => [{ name: target }])),
  ];
}

function statusParts({ criteria, faults, words: { statement: say } }: Told): Part[] {
  const count = (wanted: CriterionState) => criteria.filter(({ state }) => state === wanted).length;
  const [failed = 0, person = 0, untested = 0, nothing = 0] = CRITERION_STATES.map(count);
  return [
    heading(2, say.status.title),
    paragraph(faults.length > 0 ? say.status.partial(faults.length) : say.status.none),
    ...(faults.length > 0 ? [paragraph({ blank: say.blanks.status })] : []),
    paragraph(say.status.counts(failed, person, untested, nothing)),
    paragraph(say.status.limits),
  ];
}

function faultParts(told: Told): Part[] {
  const { faults, words } = told;
  const { faults: say, blanks, burden, outside } = words.statement;
  const inOrder = CRITERIA.flatMap(
    ({ number }) => faults.find(({ criterion }) => criterion === number) ?? [],
  );
  return [
    heading(2, say.title),
    heading(3, say.legal),
    ...(faults.length === 0 ? [paragraph(say.none)] : []),
    ...inOrder.flatMap((fault) => faultPart(fault, told)),
    heading(3, burden.title),
    paragraph({ blank: blanks.burden }),
    heading(3, outside.title),
    paragraph({ blank: blanks.outside }),
  ];
}

function faultPart(fault: KnownFault, told: Told): Part[] {
  const { faults: say, blanks } = told.words.statement;
  const { criterion, pages, checks, byHand } = fault;
  const level = CRITERIA.find(({ number }) => number === criterion)?.level ?? '';
  return [
    heading(4, ...nameOf(criterion, told), say.criterion(level)),
    paragraph(say.pages(pages, told.pages)),
    ...listOf([
      ...checks.map((check) => checkPieces(check, told)),
      ...byHand.map(({ date, template, note }): Piece[] => [
        say.byPerson(dayOf(date)),
        { name: template },
        ...(note === undefined ? [] : [say.note, { quoted: note }]),
      ]),
    ]),
    paragraph({ blank: blanks.fix }),
  ];
}

function nameOf(criterion: CriterionNumber, { words }: Told): Piece[] {
  return [criterion, words.criteria.names[criterion]];
}

function checkPieces(
  { id, pages, message, example }: FailedCheck,
  { titles, words }: Told,
): Piece[] {
  const { faults: say } = words.statement;
  return [
    titles.get(id) ?? { quoted: message },
    say.check(pages),
    { quoted: example.message },
    say.onPage,
    { name: example.url },
  ];
}

/** What nobody knows: criteria, pages, checks that were off, findings that were set aside. */
function openParts(told: Told): Part[] {
  const { open: say } = told.words.statement;
  const states = (['needsPerson', 'notTested'] as const).flatMap((state) => {
    const numbers = told.criteria.filter(
      ({ pages, ...one }) => pages[state] > 0 || one.state === state,
    );
    if (numbers.length === 0) return [];
    return [
      paragraph(say.states[state]),
      ...listOf(numbers.map(({ criterion }) => nameOf(criterion, told))),
    ];
  });
  return [
    heading(2, say.title),
    paragraph(say.intro),
    ...states,
    ...listOf(gapsOf(told).map((gap) => [gap])),
    ...problemsOf(told),
  ];
}

function gapsOf({ report, words: { statement } }: Told): string[] {
  const { open: say } = statement;
  const { summary, run } = report;
  const left = (summary.leftOut ?? []).reduce((sum, { pages }) => sum + pages, 0);
  const off = new Set((run.leftOut ?? []).flatMap(({ ids }) => ids)).size;
  const ignored = (run.ignore ?? []).reduce((sum, { findings }) => sum + findings, 0);
  return [
    ...(summary.pages.error > 0 ? [say.errors(summary.pages.error)] : []),
    ...(left > 0 ? [say.leftOut(left)] : []),
    ...(off > 0 ? [say.switchedOff(off)] : []),
    ...(ignored > 0 ? [say.ignored(ignored)] : []),
  ];
}

function problemsOf({ report, words: { statement } }: Told): Part[] {
  const { problems } = report.summary;
  if (problems.length === 0) return [];
  return [
    paragraph(statement.open.problems),
    ...listOf(problems.map((problem) => [{ quoted: problem }])),
  ];
}

function quietParts(told: Told): Part[] {
  const { quiet: say } = told.words.statement;
  const quiet = told.criteria.filter(({ state }) => state === 'nothingFound');
  if (quiet.length === 0) return [];
  return [
    heading(2, say.title),
    paragraph(say.intro),
    ...listOf(
      quiet.map(({ criterion, byPerson }) => [
        ...nameOf(criterion, told),
        ...(byPerson ? [say.byPerson(dayOf(byPerson.date))] : []),
      ]),
    ),
  ];
}

function preparationParts(told: Told): Part[] {
  const { report, pages, words } = told;
  const { preparation: say, blanks } = words.statement;
  const { tool, run } = report;
  return [
    heading(2, say.title),
    paragraph({ blank: blanks.prepared }),
    paragraph({ blank: blanks.reviewed }),
    paragraph(say.date(dayOf(run.startedAt))),
    paragraph(
      say.machine,
      { name: tool.version },
      say.ownChecks,
      { name: tool.axeVersion },
      say.browser,
      { name: tool.browser },
    ),
    paragraph(say.pages(pages), ...sampleOf(told)),
    ...byHandParts(told),
    paragraph({ blank: blanks.more }),
  ];
}

function sampleOf({ report, words: { statement } }: Told): string[] {
  const { sample, maxPages } = report.run.options;
  const { preparation: say } = statement;
  return [
    ...(typeof sample === 'number' ? [say.sample(sample)] : []),
    ...(typeof maxPages === 'number' ? [say.most(maxPages)] : []),
  ];
}

/** A report may have been written by anybody: what is no day is none. */
function dayOf(text: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '?';
}

function byHandParts({ report, words: { statement } }: Told): Part[] {
  const { preparation: say } = statement;
  const answers = report.manual?.answers ?? [];
  const dates = answers.map(({ date }) => dayOf(date)).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [paragraph(say.noHand)];
  const templates = [...new Set(answers.map(({ template }) => template))].sort();
  return [
    paragraph(say.byHand(answers.length, first, last)),
    paragraph(say.kinds),
    ...listOf(
      templates.map((template) => [template === WHOLE_SITE ? say.site : { name: template }]),
    ),
  ];
}

function closingParts({ words: { statement: say } }: Told): Part[] {
  const { blanks } = say;
  return [
    heading(2, say.contact.title),
    paragraph({ blank: blanks.contact }),
    heading(2, say.enforcement.title),
    paragraph({ blank: blanks.enforcement }),
    heading(2, say.improving.title),
    paragraph({ blank: blanks.improving }),
    heading(2, say.service.title),
    paragraph(say.service.intro),
    paragraph({ blank: blanks.service }),
  ];
}
