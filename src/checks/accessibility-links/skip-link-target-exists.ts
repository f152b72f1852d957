import { skipLinkTargetExistsWords } from '../../messages/en/skip-link-target-exists.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { SkipLinksFacts, TriedLink } from '../../model/skip-links.ts';
import { purposeOf } from './purpose.ts';
import { at, called, followingOf, skipLinksOf, triedLinks } from './skip-links.ts';

/**
 * The fragment of each skip link leads to an element of this document, by the rules of the HTML
 * standard: id as written, id percent-decoded, name of an `<a>`. A script that takes the keyboard
 * somewhere all the same is enough. WCAG 2.4.1; technique G1.
 */
export const skipLinkTargetExists = defineCheck({
  id: 'skip-link-target-exists',
  area: 'accessibility-links',
  words: skipLinkTargetExistsWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1'],
  act: [],
  techniques: ['G1', 'G123', 'G124'],
  owner: 'template',
  supersedes: ['skip-link'],
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const links = skipLinksOf(skipLinks).filter(({ role }) => role === 'link');
    if (links.length === 0) return inapplicable('The page has no skip links.');
    const findings = links.flatMap((link) => findingFor(link, followed(link, skipLinks)));
    if (findings.length === 0) return passed('Every skip link leads to a place on the page.');
    return found(message(findings), findings);
  },
});

/** Whether the keyboard got somewhere although the address alone would not take it there; null when it was not tried. */
function followed(link: TriedLink, facts: SkipLinksFacts): boolean | null {
  const tried = triedLinks(facts).find((one) => one.link === link);
  return tried ? followingOf(tried) === 'followed' : null;
}

function message(findings: readonly FindingDraft[]): string {
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
  if (failed === 0) return 'The address of a skip link does not tell where it leads.';
  return failed === 1 ? 'A skip link leads nowhere.' : `${failed} skip links lead nowhere.`;
}

function findingFor(link: TriedLink, followedByScript: boolean | null): FindingDraft[] {
  const { target, href } = link;
  if (target.kind === 'element') return [];
  if (target.kind !== 'other-document' && followedByScript) return [];
  const data = { target: target.kind };
  if (target.kind === 'missing') {
    return [
      at(
        { link },
        {
          outcome: 'failed',
          message: `${called(link)} points to “${href}”, but nothing on the page has that id.`,
          fix: `Give the element it should lead to id="${link.fragment}", or point the link to an id that exists.`,
        },
        data,
      ),
    ];
  }
  if (target.kind === 'other-document') {
    return [
      at(
        { link },
        {
          outcome: 'failed',
          message: `${called(link)} leaves the page: “${href}” means another address here.`,
          fix: 'Write #id alone; where the page has a <base> element, the whole address of the page before the #.',
        },
        data,
      ),
    ];
  }
  const promised = followedByScript === false && purposeOf(link.name) === 'main';
  return [
    at(
      { link },
      {
        outcome: promised ? 'failed' : 'cantTell',
        message: promised
          ? `${called(link)} has the address “${href}”, which leads to the top of the page, and no script moves the reader.`
          : `${called(link)} has the address “${href}”: what it should lead to cannot be told.`,
        fix: 'Point the link to the id of the place it leads to.',
      },
      data,
    ),
  ];
}
