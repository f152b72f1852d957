import { skipLinkNameWords } from '../../messages/en/skip-link-name.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { SkipLinksFacts, TriedLink } from '../../model/skip-links.ts';
import { purposeOf, skipsNavigation } from './purpose.ts';
import { scriptOf } from './script-of.ts';
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
  needs: ['skipLinks'],
  judge({ skipLinks: facts }) {
    const links = skipLinksOf(facts);
    if (links.length === 0) return inapplicable('The page has no skip links.');
    const findings = links.flatMap((link) => findingFor(link, links, facts));
    if (findings.length === 0) return passed('The skip links say where they go.');
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    if (failed.length === 0)
      return found('Whether the skip links say where they go cannot be told.', findings);
    const onlyVague = failed.every(({ data }) => /^skip$/i.test(String(data['name'])));
    return found(
      'A skip link does not say where it goes.',
      findings,
      onlyVague ? 'minor' : 'moderate',
    );
  },
});

function findingFor(
  link: TriedLink,
  links: readonly TriedLink[],
  facts: SkipLinksFacts,
): FindingDraft[] {
  const problem =
    nameless(link) ?? ambiguous(link, links) ?? contradiction(link) ?? foreign(link, links, facts);
  if (problem)
    return [at({ link }, { outcome: 'failed', ...problem }, { target: link.target.kind })];
  if (purposeOf(link.name) !== null) return [];
  const message = `The words of “${link.name}” are not known to presscheck.`;
  const fix = 'Make sure that they say where the link leads.';
  return [at({ link }, { outcome: 'cantTell', message, fix }, { target: link.target.kind })];
}

type Problem = { message: string; fix: string };

const VAGUE =
  /^(?:skip|click here|here|link|more|go|jump|hier|ici|aquí|qui|тук|здесь|ここ|这里)$/iu;

function nameless({ name, href }: TriedLink): Problem | null {
  const fix = 'Write where the link leads: “Skip to main content”.';
  if (!/[\p{L}\p{N}]/u.test(name))
    return { message: `The skip link to “${href}” has no name that can be read out.`, fix };
  return VAGUE.test(name)
    ? { message: `The name “${name}” does not say where the link leads.`, fix }
    : null;
}

function ambiguous(link: TriedLink, links: readonly TriedLink[]): Problem | null {
  const twin = links.find(
    (other) => other !== link && same(other.name, link.name) && leadsElsewhere(other, link),
  );
  if (!twin) return null;
  return {
    message: `Two skip links are called “${link.name}” and lead to different places (“${twin.href}” and “${link.href}”).`,
    fix: 'Name each link after the place it leads to.',
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function leadsElsewhere(a: TriedLink, b: TriedLink): boolean {
  return !a.scripted && !b.scripted && a.fragment !== b.fragment;
}

/** “Search” that leads to a menu without a field, “navigation” that leads to the search. */
function contradiction({ name, target }: TriedLink): Problem | null {
  if (target.kind !== 'element' || skipsNavigation(name)) return null;
  const purpose = purposeOf(name);
  const fix = 'Let the name and the target say the same.';
  if (
    purpose === 'search' &&
    !target.isSearch &&
    (target.isNavigation || target.landmark !== null)
  ) {
    return { message: `“${name}” does not lead to a search.`, fix };
  }
  if (purpose === 'navigation' && !target.isNavigation && target.isSearch) {
    return { message: `“${name}” leads to a search, not to the navigation.`, fix };
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
): Problem | null {
  const script = scriptOf(name);
  if (!script || !textScript || script.has(textScript)) return null;
  if (links.some((other) => other.fragment === fragment && scriptOf(other.name)?.has(textScript))) {
    return null;
  }
  return {
    message: `“${name}” is not in the script of the page (${textScript}).`,
    fix: 'Translate the link into the language of the page.',
  };
}
