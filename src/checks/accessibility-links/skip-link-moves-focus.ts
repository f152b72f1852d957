import { skipLinkMovesFocusWords } from '../../messages/en/skip-link-moves-focus.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import {
  at,
  called,
  followingOf,
  isMainLink,
  sentence,
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
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(isJudged);
    if (tried.length === 0) {
      const waiting = skipLinks.blockedBy ? skipLinksOf(skipLinks) : [];
      return waiting.length > 0
        ? found(
            BLOCKED,
            waiting.map((link) => at({ link }, BLOCKED_FINDING, {})),
          )
        : inapplicable('The page has no skip link that leads anywhere.');
    }
    const findings = tried.flatMap((one) => findingFor(one, skipLinks.missingScripts));
    if (findings.length === 0) return passed('Every skip link takes the keyboard where it leads.');
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    return failed.length === 0
      ? found('Where a skip link takes the keyboard cannot be told.', findings)
      : found(
          sentence(failed, 'leaves the keyboard behind', 'leave the keyboard behind'),
          findings,
          isMainBroken(tried) ? 'critical' : 'serious',
        );
  },
});

const BLOCKED =
  'A dialog that could not be closed holds the keyboard, so the skip links were not tried.';
const BLOCKED_FINDING = {
  outcome: 'cantTell',
  message: BLOCKED,
  fix: 'Give the dialog a button that closes it, and let Escape close it too.',
} as const;

/** A link without a target, or that leaves the page, is told of by the checks that are about that. */
function isJudged({ link, trial }: Tried): boolean {
  return (
    trial.view.left === null &&
    link.target.kind !== 'missing' &&
    link.target.kind !== 'other-document'
  );
}

function isMainBroken(tried: readonly Tried[]): boolean {
  return tried.some((one) => isMainLink(one) && followingOf(one) === 'stayed');
}

function findingFor(tried: Tried, missingScripts: number): FindingDraft[] {
  const { link, trial } = tried;
  const following = followingOf(tried);
  if (following === 'followed') return [];
  const { focus, next } = trial.landing;
  const data = { focus, next: next?.element.selector ?? null, place: next?.place ?? null };
  if (link.scripted && missingScripts > 0) {
    const message = `${called(link)} did nothing; but a script of the page could not be loaded, which may be the one that works it.`;
    return [
      at(
        tried,
        { outcome: 'cantTell', message, fix: 'Audit the page where all its scripts load.' },
        data,
      ),
    ];
  }
  if (following === 'undecided') {
    const message = `No stop follows the place that ${called(link)} leads to, so where the keyboard is cannot be told.`;
    return [at(tried, { outcome: 'cantTell', message, fix: 'Try it with a screen reader.' }, data)];
  }
  const where = next ? `the next Tab goes to ${next.element.html}` : 'the focus stays on the link';
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: `After Enter on ${called(link)} the keyboard is not where it leads: ${where}.`,
        fix: 'Let the browser follow the link (no preventDefault), or call focus() on a target with tabindex="-1".',
      },
      data,
    ),
  ];
}
