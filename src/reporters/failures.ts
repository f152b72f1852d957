import type { Impact } from '../model/outcome.ts';
import type { CheckResult, Finding, PageReport } from '../model/report.ts';
import { pageNamer } from './places.ts';
import { worstFirst } from './ranking.ts';

/** A failed finding that the baseline does not know, once for all its pages: where it was met first, and where else. */
export type Failure = { impact: Impact; page: string; others: ReadonlySet<string> };

/** One of the places where a failure is. */
type Sighting = { check: CheckResult; finding: Finding; key: string };

/** Which findings are meant; all by default. */
export type IsMeant = (finding: Finding) => boolean;

/** All failures by a key, what hurts most readers first. Reads the pages twice. */
export function rankedFailures(
  pages: Iterable<PageReport>,
  isMeant: IsMeant = () => true,
): [key: string, failure: Failure][] {
  const nameOf = pageNamer(pages);
  const failed = new Map<string, Failure & { others: Set<string> }>();
  for (const page of pages) {
    const name = nameOf(page);
    for (const { check, key } of sightingsOn(page, isMeant)) {
      const known = failed.get(key);
      if (!known) failed.set(key, { impact: check.impact, page: name, others: new Set() });
      else if (name !== known.page) known.others.add(name);
    }
  }
  return [...failed].sort(([, a], [, b]) => worstFirst(burdenOf(a), burdenOf(b)));
}

function burdenOf({ impact, others }: Failure) {
  return { impact, pages: others.size + 1 };
}

/** What is told of some failures, as the first page that has each says it, with their keys; page by page. */
export function* tellFailures<Told>(
  pages: Iterable<PageReport>,
  failures: ReadonlyMap<string, Failure>,
  tell: (check: CheckResult, finding: Finding, failure: Failure) => Told,
  isMeant: IsMeant = () => true,
): Generator<[key: string, told: Told]> {
  const told = new Set<string>();
  for (const page of pages) {
    for (const { check, finding, key } of sightingsOn(page, isMeant)) {
      const failure = failures.get(key);
      if (!failure || told.has(key)) continue;
      told.add(key);
      yield [key, tell(check, finding, failure)];
    }
  }
}

function sightingsOn({ checks }: PageReport, isMeant: IsMeant): Sighting[] {
  return checks.flatMap((check) =>
    placesOf(check)
      .filter((finding) => !finding.known && isMeant(finding))
      .map((finding) => ({ check, finding, key: `${check.id} ${finding.fingerprint}` })),
  );
}

/** The places in which a check failed; what fails as a whole has none, and is told by what the check says. */
function placesOf({ outcome, message, findings }: CheckResult): Finding[] {
  const places = findings.filter((finding) => finding.outcome === 'failed');
  return outcome === 'failed' && places.length === 0 ? [{ ...WHOLE_PAGE, message }] : places;
}

const WHOLE_PAGE: Finding = {
  outcome: 'failed',
  selector: [],
  html: '',
  message: '',
  fix: '',
  data: {},
  box: null,
  fingerprint: '',
  part: '',
  known: false,
  source: null,
};
