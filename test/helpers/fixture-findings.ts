import { type CheckResult, HEARD_CHECKS, type PageReport } from '../../src/index.ts';
import { BY_LOOKS } from '../../src/judging/unstyled-page.ts';

/** What is found on a fixture, or said in it to be found. */
type FixtureFindings = {
  /** Of its own check: the outcomes of findings on marked elements, on others, and on the page as a whole, sorted. */
  marked: string[];
  unmarked: string[];
  page: string[];
  /** Of all other checks, as “check outcome”, sorted. */
  also: string[];
};

/**
 * What a fixture says of itself: `data-expect="failed"` marks the elements of its own check's findings,
 * a comment `page: failed` its finding about the page as a whole, and a comment
 * `also: title-names-story failed, byline-time cantTell` what other checks rightly say of it.
 */
export function expectedOf(source: string): FixtureFindings {
  return {
    marked: [...source.matchAll(/data-expect="(\w+)"/g)].map(([, outcome = '']) => outcome).sort(),
    unmarked: [],
    page: listIn(source, 'page'),
    also: listIn(source, 'also'),
  };
}

function listIn(source: string, what: string): string[] {
  const [, list = ''] = new RegExp(`<!-- ${what}: ([^>]*) -->`).exec(source) ?? [];
  return list === '' ? [] : list.split(', ').sort();
}

/** Of what others rightly say of a fixture, that which needs no listener; and the rest. */
export function alsoUnheard(source: string): string[] {
  return expectedOf(source).also.filter((entry) => !isHeard(entry));
}
export function alsoHeard(source: string): string[] {
  return expectedOf(source).also.filter(isHeard);
}

function isHeard(entry: string): boolean {
  return HEARD_CHECKS.some((id) => entry.startsWith(`${id} `));
}

/** What an audit by all checks found on it. */
export function foundOn(page: PageReport, own: string): FixtureFindings {
  const findings = page.checks.find(({ id }) => id === own)?.findings ?? [];
  const about = (isOne: (finding: (typeof findings)[number]) => boolean) =>
    findings
      .filter(isOne)
      .map(({ outcome }) => outcome)
      .sort();
  const isMarked = (html: string) => html.includes('data-expect=');
  return {
    marked: about(({ html }) => isMarked(html)),
    unmarked: about(({ html }) => html !== '' && !isMarked(html)),
    page: about(({ html }) => html === ''),
    also: page.checks
      .filter(({ id, outcome }) => id !== own && (outcome === 'failed' || outcome === 'cantTell'))
      .filter((check) => !isUnstyledAlone(page, check))
      .map(({ id, outcome }) => `${id} ${outcome}`)
      .sort(),
  };
}

/** Whether a check found nothing and is doubted for want of a style sheet alone, as every check by looks is there. */
function isUnstyledAlone({ missingParts = [] }: PageReport, check: CheckResult): boolean {
  const isUnstyled = missingParts.some((path) => path.endsWith('.css'));
  return isUnstyled && BY_LOOKS.has(check.id) && check.findings.length === 0;
}
