import type { PageFault } from '../../model/page-error.ts';
import { siteOf } from '../../support/site-of.ts';

/** Names of front pages, which lead to the address without a path without being lost. */
const FRONT = /^\/(?:(?:index|home|default|start|main)(?:\.\w+)?)?$/i;

/**
 * Why the address that a page came to is not one that its own address may lead to: the front page of the site
 * in the place of a page below it, or another site that nobody named. Pure.
 *
 * @param named registrable domains, or hosts without one, that the user named
 */
export function strayed(asked: URL, final: URL, named: ReadonlySet<string>): PageFault | null {
  const site = siteOf(final);
  if (site !== siteOf(asked))
    return named.has(site) ? null : { cause: 'redirected-elsewhere', to: final.origin };
  const isHome = final.pathname === '/' && !FRONT.test(asked.pathname);
  return isHome ? { cause: 'redirected-to-front-page', to: `${final.origin}/` } : null;
}
