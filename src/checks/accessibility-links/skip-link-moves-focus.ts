import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import { skipLinkMovesFocusWords } from './skip-link-moves-focus.words.ts';
import {
  at,
  called,
  followingOf,
  isMainLink,
  skipLinksOf,
  type Tried,
  triedLinks,
} from './skip-links.ts';

/**
 * Pressing a skip link takes the keyboard with it: the focus is in the target, or the next Tab stop is.
 * Judged with real keys; a target needs no tabindex. WCAG 2.4.1, 2.4.3.
 */
export const skipLinkMovesFocus = defineCheck({
  id: 'skip-link-moves-focus',
  area: 'accessibility-links',
  words: skipLinkMovesFocusWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1', '2.4.3'],
  act: [],
  techniques: ['G1', 'G123', 'G124'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<a href="#main" onclick="main.scrollIntoView(); return false">',
    after: '<a href="#main">',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const tried = triedLinks(skipLinks).filter(isJudged);
    if (tried.length === 0) {
      return notTried(skipLinks, say);
    }
    const findings = tried.flatMap((one) => findingFor(one, skipLinks.missingScripts, say));
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    return failed.length === 0
      ? found(say.unsure, findings)
      : found(
          say.failed(failed.length),
          findings,
          isMainBroken(tried, skipLinks.missingScripts) ? 'critical' : 'serious',
        );
  },
});

type Say = typeof skipLinkMovesFocusWords.says;

/** What kept the links from being tried: a dialog over the page, or something that keeps the focus to itself. */
function notTried(skipLinks: SkipLinksFacts, say: Say): Judgement {
  const links = skipLinksOf(skipLinks);
  const isTaken = ({ trial }: TriedLink) => 'notTried' in trial && trial.notTried === 'focus-taken';
  const waiting = skipLinks.blockedBy ? links : links.filter(isTaken);
  if (waiting.length === 0) return inapplicable(say.none);
  const { message, fix } = skipLinks.blockedBy
    ? { message: say.blocked, fix: say.fixBlocked }
    : { message: say.taken, fix: say.fixTaken };
  return found(
    message,
    waiting.map((link) => at({ link }, { outcome: 'cantTell', message, fix }, {})),
  );
}

/** A link without a target, or that leaves the page, is told of by the checks that are about that. */
function isJudged({ link, trial }: Tried): boolean {
  return (
    trial.view.left === null &&
    link.target.kind !== 'missing' &&
    link.target.kind !== 'other-document'
  );
}

function isMainBroken(tried: readonly Tried[], missingScripts: number): boolean {
  return tried.some(
    (one) =>
      isMainLink(one) && followingOf(one) === 'stayed' && !mayLackScript(one, missingScripts),
  );
}

/** A link that a script works does nothing where that script did not load. */
function mayLackScript({ link }: Tried, missingScripts: number): boolean {
  return link.scripted && missingScripts > 0;
}

function findingFor(tried: Tried, missingScripts: number, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const following = followingOf(tried);
  if (following === 'followed') return [];
  const { focus, next } = trial.landing;
  const data = { focus, next: next?.element.selector ?? null, place: next?.place ?? null };
  const name = called(link, say);
  if (mayLackScript(tried, missingScripts)) {
    const message = say.missingScript(name);
    return [at(tried, { outcome: 'cantTell', message, fix: say.fixMissingScript }, data)];
  }
  if (following === 'undecided') {
    const message = say.undecided(name);
    return [at(tried, { outcome: 'cantTell', message, fix: say.fixUndecided }, data)];
  }
  const message = next ? say.nextGoesTo(name, next.element.html) : say.staysOnLink(name);
  return [at(tried, { outcome: 'failed', message, fix: say.fix }, data)];
}
