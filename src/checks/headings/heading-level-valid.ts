import { headingLevelValidWords } from '../../messages/en/heading-level-valid.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading, LostHeading } from '../../model/evidence.ts';
import type { Impact } from '../../model/outcome.ts';
import { quoted } from './story-headline.ts';

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
  needs: ['headings'],
  judge({ headings: { headings, lost } }) {
    const meant = lost.filter(({ why }) => why === 'role' || why === 'no-such-tag');
    if (headings.length + meant.length === 0) return inapplicable('The page has no headings.');
    const problems = [...headings.flatMap(problemOf), ...meant.map(lostProblem)];
    if (problems.length === 0) return passed('Every heading has a real level.');
    const isSerious = problems.some(({ impact }) => impact === 'serious');
    return found(
      'Some headings have no real level.',
      problems.map(({ finding }) => finding),
      isSerious ? undefined : 'minor',
    );
  },
});

type Problem = { impact: Impact; finding: FindingDraft };

const DEEPEST = 6;
/** What Chromium takes a heading role without a level for. */
const GUESSED = 2;

function problemOf(heading: Heading): Problem[] {
  const { tag, ariaLevel } = heading;
  const own = Number(/^h([1-6])$/.exec(tag)?.[1] ?? Number.NaN);
  if (ariaLevel === null) {
    return Number.isNaN(own)
      ? [problem(heading, 'serious', `has no aria-level; browsers take it for ${GUESSED}`)]
      : [];
  }
  const level = Number(ariaLevel);
  if (!Number.isInteger(level) || level < 1) {
    return [problem(heading, 'serious', `has aria-level="${ariaLevel}", which is no level`)];
  }
  if (level > DEEPEST) {
    return [problem(heading, 'minor', `has aria-level="${ariaLevel}", deeper than 6`)];
  }
  const isContradicted = !Number.isNaN(own) && Math.abs(own - level) > 1;
  return isContradicted
    ? [problem(heading, 'minor', `is an <${tag}> with aria-level="${ariaLevel}"`)]
    : [];
}

function problem({ element, name, level }: Heading, impact: Impact, what: string): Problem {
  return {
    impact,
    finding: {
      outcome: 'failed',
      element,
      message: `The heading ${quoted(name)} ${what}.`,
      fix: 'Use h1 to h6, without role and aria-level.',
      data: { level },
    },
  };
}

function lostProblem({ element, text, why }: LostHeading): Problem {
  const what =
    why === 'role' ? 'is a heading whose role was taken away' : 'has a tag that does not exist';
  return {
    impact: 'serious',
    finding: {
      outcome: 'failed',
      element,
      message: `${quoted(text)} ${what}: screen readers take it for plain text.`,
      fix: 'Use h1 to h6, without a role.',
      data: { why },
    },
  };
}
