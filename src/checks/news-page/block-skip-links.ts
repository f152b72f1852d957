import type {
  BlockSkipsFacts,
  TriedBlockSkip,
} from '../../model/accessibility-links/block-skips.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import { at, called, followingOf, type Tried } from '../accessibility-links/skip-links.ts';
import { viewProblem } from '../accessibility-links/view-problem.ts';
import { blockSkipLinksWords } from './block-skip-links.words.ts';

/** A link in the story that leads past an embed really does. WCAG 2.4.1 (G123). */
export const blockSkipLinks = defineCheck({
  id: 'block-skip-links',
  area: 'news-page',
  words: blockSkipLinksWords,
  impact: 'minor',
  level: 'A',
  wcag: ['2.4.1'],
  act: [],
  techniques: ['G123', 'G124'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<a href="#end-7">Skip the film</a><iframe …>',
    after: '<a href="#end-7">Skip the film</a><iframe …><span id="end-7"></span>',
  },
  needs: ['blockSkips'],
  judge({ blockSkips }, say) {
    const { links } = blockSkips;
    if (links.length === 0) return inapplicable(say.none);
    if (links.every(({ trial }) => 'notTried' in trial)) {
      return { outcome: 'cantTell', message: say.untried, findings: [] };
    }
    const findings = links.flatMap((link) => findingFor(link, blockSkips, say));
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof blockSkipLinksWords.says;

function findingFor(
  link: TriedBlockSkip,
  { missingScripts }: BlockSkipsFacts,
  say: Say,
): FindingDraft[] {
  if ('notTried' in link.trial) return [];
  const tried = { link, trial: link.trial };
  const problem = link.leadsBack ? backwards(link, say) : problemOf(tried, say);
  if (!problem) return [];
  const { message, fix, sure } = problem;
  const outcome = sure && missingScripts === 0 ? 'failed' : 'cantTell';
  return [at(tried, { outcome, message, fix }, { following: followingOf(tried) })];
}

function backwards(link: TriedBlockSkip, say: Say): Problem {
  return problem(say.back(called(link, say), link.fragment), say.fixBack);
}

type Problem = { message: string; fix: string; sure: boolean };

function problemOf(tried: Tried, say: Say): Problem | null {
  const { link, trial } = tried;
  const { view } = trial;
  const name = called(link, say);
  if (view.left !== null || view.rerendered) return problem(say.leaves(name), say.fix);
  const following = followingOf(tried);
  if (following === 'stayed')
    return link.target.kind === 'missing'
      ? problem(say.missing(name, link.fragment), say.fix)
      : problem(say.stayed(name), say.fix);
  if (view.hidden !== null) return problem(say.hidden(name, say.why[view.hidden]), say.fixHidden);
  if (following === 'undecided') return { ...problem(say.undecided(name), say.fix), sure: false };
  const seen = viewProblem(view, say);
  return seen && problem(say.after(name, seen.message), seen.fix);
}

function problem(message: string, fix: string): Problem {
  return { message, fix, sure: true };
}
