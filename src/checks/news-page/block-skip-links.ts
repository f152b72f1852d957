import { blockSkipLinksWords } from '../../messages/en/block-skip-links.ts';
import { reasonSays } from '../../messages/en/shared/reasons.ts';
import { skipLinkSays } from '../../messages/en/shared/skip-links.ts';
import { viewSays } from '../../messages/en/shared/view-problem.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { BlockSkipsFacts, TriedLink } from '../../model/skip-links.ts';
import { at, called, followingOf, type Tried } from '../accessibility-links/skip-links.ts';
import { viewProblem } from '../accessibility-links/view-problem.ts';

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
  needs: ['blockSkips'],
  judge({ blockSkips }) {
    const { links } = blockSkips;
    if (links.length === 0) return inapplicable('No link in the story leads past a block of it.');
    const findings = links.flatMap((link) => findingFor(link, blockSkips));
    return findings.length === 0
      ? passed('The links past blocks of the story work.')
      : found('A link past a block of the story does not lead there.', findings);
  },
});

function findingFor(link: TriedLink, { missingScripts }: BlockSkipsFacts): FindingDraft[] {
  if ('notTried' in link.trial) return [];
  const tried = { link, trial: link.trial };
  const problem = problemOf(tried);
  if (!problem) return [];
  const { message, fix, sure } = problem;
  const outcome = sure && missingScripts === 0 ? 'failed' : 'cantTell';
  return [at(tried, { outcome, message, fix }, { following: followingOf(tried) })];
}

type Problem = { message: string; fix: string; sure: boolean };

function problemOf(tried: Tried): Problem | null {
  const { link, trial } = tried;
  const { view } = trial;
  const name = called(link, skipLinkSays);
  if (view.left !== null || view.rerendered)
    return problem(`${name} leaves the page, or puts another in its place`, TO_ELEMENT);
  const following = followingOf(tried);
  if (following === 'stayed')
    return link.target.kind === 'missing'
      ? problem(`${name} leads to “#${link.fragment}”, which is not on the page`, TO_ELEMENT)
      : problem(`after ${name} the keyboard goes on where it was`, TO_ELEMENT);
  if (view.hidden !== null)
    return problem(
      `${name} leads to a place that is hidden: ${reasonSays.hidden[view.hidden]}`,
      SHOW,
    );
  if (following === 'undecided')
    return { ...problem(`where ${name} leads cannot be told`, TO_ELEMENT), sure: false };
  const seen = viewProblem(view, viewSays);
  return seen && problem(`after ${name}, ${seen.message}`, seen.fix);
}

const TO_ELEMENT =
  'Put an element with that id right behind the block, and let the browser follow the link.';
const SHOW = 'Do not hide the place; it may be empty.';

function problem(what: string, fix: string): Problem {
  return { message: `${what.charAt(0).toUpperCase()}${what.slice(1)}.`, fix, sure: true };
}
