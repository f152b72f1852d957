import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading, LostHeading } from '../../model/headings/headings.ts';
import type { Impact } from '../../model/outcome.ts';
import { headingLevelValidWords } from './heading-level-valid.words.ts';
import { shortened } from './story-headline.ts';

/** Each heading has a level that every browser and screen reader understands the same way. WCAG 1.3.1, 4.1.2. */
export const headingLevelValid = defineCheck({
  id: 'heading-level-valid',
  area: 'headings',
  words: headingLevelValidWords,
  impact: 'serious',
  level: 'A',
  wcag: ['1.3.1', '4.1.2'],
  act: [],
  techniques: ['H42', 'ARIA12'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div role="heading" aria-level="0">What it costs</div>',
    after: '<h2>What it costs</h2>',
  },
  needs: ['headings'],
  judge({ headings: { headings, lost } }, say) {
    const meant = lost.filter(({ why }) => why === 'role' || why === 'no-such-tag');
    if (headings.length + meant.length === 0) return inapplicable(say.noHeadings);
    const problems = [
      ...headings.flatMap((heading) => problemOf(heading, say)),
      ...meant.map((heading) => lostProblem(heading, say)),
    ];
    if (problems.length === 0) return passed(say.passed);
    const isSerious = problems.some(({ impact }) => impact === 'serious');
    return found(
      say.failed,
      problems.map(({ finding }) => finding),
      isSerious ? undefined : 'minor',
    );
  },
});

type Say = typeof headingLevelValidWords.says;

type Problem = { impact: Impact; finding: FindingDraft };

const DEEPEST = 6;
/** What Chromium takes a heading role without a level for. */
const GUESSED = 2;

function problemOf(heading: Heading, say: Say): Problem[] {
  const { tag, ariaLevel } = heading;
  const name = shortened(heading.name);
  const problem = (impact: Impact, message: string) => problemAt(heading, impact, message, say);
  const own = Number(/^h([1-6])$/.exec(tag)?.[1] ?? Number.NaN);
  if (ariaLevel === null) {
    return Number.isNaN(own) ? [problem('serious', say.noLevel(name, GUESSED))] : [];
  }
  const level = Number(ariaLevel);
  if (!Number.isInteger(level) || level < 1) {
    return [problem('serious', say.unreal(name, ariaLevel))];
  }
  if (level > DEEPEST) {
    return [problem('minor', say.tooDeep(name, ariaLevel))];
  }
  const isContradicted = !Number.isNaN(own) && Math.abs(own - level) > 1;
  return isContradicted ? [problem('minor', say.contradicted(name, tag, ariaLevel))] : [];
}

function problemAt(
  { element, level }: Heading,
  impact: Impact,
  message: string,
  say: Say,
): Problem {
  return {
    impact,
    finding: {
      outcome: 'failed',
      element,
      message,
      fix: say.fix,
      data: { level },
    },
  };
}

function lostProblem({ element, text, why }: LostHeading, say: Say): Problem {
  const lost = why === 'role' ? say.roleTaken : say.noSuchTag;
  return {
    impact: 'serious',
    finding: {
      outcome: 'failed',
      element,
      message: lost(shortened(text)),
      fix: say.fixLost,
      data: { why },
    },
  };
}
