import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { InPageLink } from '../../model/evidence.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkScore } from './skip-link-score.ts';

/**
 * The fragment of each skip link leads to an element of this document, by the rules of the HTML
 * standard: id as written, id percent-decoded, name of an `<a>`. WCAG 2.4.1; technique G1.
 */
export const skipLinkTargetExists = defineCheck({
  id: 'skip-link-target-exists',
  area: 'accessibility-links',
  title: 'Skip links have a target',
  description: 'The place that a skip link points to is on the page.',
  why: 'Keyboard and screen-reader users press the link to get past the masthead; a link without a target leaves them where they were.',
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1'],
  act: [],
  techniques: ['G1', 'G123', 'G124'],
  owner: 'template',
  supersedes: ['skip-link'],
  needs: ['links'],
  judge({ links: { inPageLinks } }) {
    const skipLinks = inPageLinks.filter(isSkipLink);
    if (skipLinks.length === 0) return inapplicable('The page has no skip links.');
    const findings = skipLinks.flatMap(findingFor);
    if (findings.length === 0) return passed('Every skip link leads to a place on the page.');
    return found(message(findings), findings);
  },
});

/** Whether a link is judged as a skip link. */
export function isSkipLink(link: InPageLink): boolean {
  return skipLinkScore(link) >= THRESHOLDS.skipLinkScore;
}

function message(findings: readonly FindingDraft[]): string {
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
  if (failed === 0)
    return 'A skip link is worked by a script, so its address does not tell where it leads.';
  return failed === 1 ? 'A skip link leads nowhere.' : `${failed} skip links lead nowhere.`;
}

function findingFor(link: InPageLink): FindingDraft[] {
  const data = { href: link.href, name: link.name, target: link.target.kind };
  const base = { element: link.element, data };
  switch (link.target.kind) {
    case 'element':
      return [];
    case 'missing':
      return [
        {
          ...base,
          outcome: 'failed',
          message: `“${link.name}” points to “${link.href}”, but nothing on the page has that id.`,
          fix: `Give the element it should lead to id="${link.fragment}", or point the link to an id that exists.`,
        },
      ];
    case 'other-document':
      return [
        {
          ...base,
          outcome: 'failed',
          message: `“${link.name}” leaves the page, because a <base> element changes what “${link.href}” means.`,
          fix: 'Write the whole address of the page before the #, or remove the <base> element.',
        },
      ];
    case 'top':
      return [
        {
          ...base,
          outcome: 'cantTell',
          message: `“${link.name}” has the address “${link.href}”: a script may move the reader, the address does not.`,
          fix: 'Point the link to the id of the place it leads to.',
        },
      ];
  }
}
