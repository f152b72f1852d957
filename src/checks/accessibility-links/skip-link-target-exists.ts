import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { purposeOf } from './purpose.ts';
import { skipLinkTargetExistsWords } from './skip-link-target-exists.words.ts';
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
  example: {
    before: '<a href="#content">Skip to the story</a> … <main id="main">',
    after: '<a href="#main">Skip to the story</a> … <main id="main">',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const links = skipLinksOf(skipLinks).filter(({ role }) => role === 'link');
    if (links.length === 0) return inapplicable(say.noLinks);
    const findings = links.flatMap((link) => findingFor(link, followed(link, skipLinks), say));
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
    return found(failed === 0 ? say.unsure : say.failed(failed), findings);
  },
});

type Say = typeof skipLinkTargetExistsWords.says;

/** Whether the keyboard got somewhere although the address alone would not take it there; null when it was not tried. */
function followed(link: TriedLink, facts: SkipLinksFacts): boolean | null {
  const tried = triedLinks(facts).find((one) => one.link === link);
  return tried ? followingOf(tried) === 'followed' : null;
}

function findingFor(link: TriedLink, followedByScript: boolean | null, say: Say): FindingDraft[] {
  const { target, href, fragment } = link;
  // What a router does with its address shows where the keyboard goes.
  if (target.kind === 'element' || target.kind === 'route') return [];
  if (target.kind !== 'other-document' && followedByScript) return [];
  const data = { target: target.kind };
  const name = called(link, say);
  const failed = (message: string, fix: string) => [
    at({ link }, { outcome: 'failed', message, fix }, data),
  ];
  if (target.kind === 'missing') return failed(say.missing(name, href), say.fixMissing(fragment));
  if (target.kind === 'other-document') {
    return failed(say.otherDocument(name, href), say.fixOtherDocument);
  }
  const promised = followedByScript === false && purposeOf(link.name) === 'main';
  if (promised) return failed(say.top(name, href), say.fix);
  return [
    at({ link }, { outcome: 'cantTell', message: say.unknown(name, href), fix: say.fix }, data),
  ];
}
