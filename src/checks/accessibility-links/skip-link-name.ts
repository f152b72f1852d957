import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { scriptsOf, writeAlike } from '../../text/scripts.ts';
import { purposeOf, skipsNavigation } from './purpose.ts';
import { skipLinkNameWords } from './skip-link-name.words.ts';
import { at, skipLinksOf } from './skip-links.ts';

/** Each skip link says where it goes, and goes there. WCAG 2.4.4, 4.1.2. */
export const skipLinkName = defineCheck({
  id: 'skip-link-name',
  area: 'accessibility-links',
  words: skipLinkNameWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['2.4.4', '4.1.2'],
  act: [],
  techniques: ['G91', 'H30'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<a href="#search"><img src="arrow.png" alt=""></a>',
    after: '<a href="#search">Skip to search</a>',
  },
  needs: ['skipLinks'],
  judge({ skipLinks: facts }, say) {
    const links = skipLinksOf(facts);
    if (links.length === 0) return inapplicable(say.noLinks);
    const findings = links.flatMap((link) => findingFor(link, links, facts, say));
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    if (failed.length === 0) return found(say.unsure, findings);
    const onlyVague = failed.every(({ data }) => /^skip$/i.test(String(data['name'])));
    return found(say.failed, findings, onlyVague ? 'minor' : 'moderate');
  },
});

type Say = typeof skipLinkNameWords.says;

function findingFor(
  link: TriedLink,
  links: readonly TriedLink[],
  facts: SkipLinksFacts,
  say: Say,
): FindingDraft[] {
  const problem =
    nameless(link, say) ??
    ambiguous(link, links, say) ??
    contradiction(link, say) ??
    foreign(link, links, facts, say);
  if (problem)
    return [at({ link }, { outcome: 'failed', ...problem }, { target: link.target.kind })];
  if (purposeOf(link.name) !== null) return [];
  const message = say.unknown(link.name);
  return [
    at(
      { link },
      { outcome: 'cantTell', message, fix: say.fixUnknown },
      { target: link.target.kind },
    ),
  ];
}

type Problem = { message: string; fix: string };

const VAGUE =
  /^(?:skip|click here|here|link|more|go|jump|hier|ici|aquí|qui|тук|здесь|ここ|这里)$/iu;

function nameless({ name, href }: TriedLink, say: Say): Problem | null {
  const fix = say.fixNameless;
  if (!/[\p{L}\p{N}]/u.test(name)) return { message: say.nameless(href), fix };
  return VAGUE.test(name) ? { message: say.vague(name), fix } : null;
}

function ambiguous(link: TriedLink, links: readonly TriedLink[], say: Say): Problem | null {
  const twin = links.find(
    (other) => other !== link && same(other.name, link.name) && leadsElsewhere(other, link),
  );
  if (!twin) return null;
  return {
    message: say.ambiguous(link.name, twin.href, link.href),
    fix: say.fixAmbiguous,
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function leadsElsewhere(a: TriedLink, b: TriedLink): boolean {
  return !a.scripted && !b.scripted && a.fragment !== b.fragment;
}

/** “Search” that leads to a menu without a field, “navigation” that leads to the search. */
function contradiction({ name, target }: TriedLink, say: Say): Problem | null {
  if (target.kind !== 'element' || skipsNavigation(name)) return null;
  const purpose = purposeOf(name);
  const fix = say.fixContradiction;
  if (
    purpose === 'search' &&
    !target.isSearch &&
    (target.isNavigation || target.landmark !== null)
  ) {
    return { message: say.noSearch(name), fix };
  }
  if (purpose === 'navigation' && !target.isNavigation && target.isSearch) {
    return { message: say.searchInstead(name), fix };
  }
  return null;
}

/**
 * A name without one letter of the script that the page is written in was left untranslated, unless
 * it says for other readers what another link to the same place says in the page's own language.
 */
function foreign(
  { name, fragment }: TriedLink,
  links: readonly TriedLink[],
  { textScript }: SkipLinksFacts,
  say: Say,
): Problem | null {
  if (textScript === null) return null;
  const isOwn = (text: string) => scriptsOf(text).some((script) => writeAlike(script, textScript));
  if (scriptsOf(name).length === 0 || isOwn(name)) return null;
  if (links.some((other) => other.fragment === fragment && isOwn(other.name))) return null;
  return { message: say.foreign(name, textScript), fix: say.fixForeign };
}
