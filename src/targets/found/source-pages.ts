import { UsageError } from '../../model/usage/usage-error.ts';
import { hiddenTarget } from '../../support/hidden-address.ts';
import { isNearName } from '../../support/loopback-name.ts';
import type { PageTarget } from '../page-target.ts';
import { dismiss, openAddress, openFile, type Source } from '../sources/open-source.ts';
import type { SourceFault } from '../sources/source-fault.ts';
import { askFor, SOURCES } from './ask-for.ts';
import { type Findings, leaveOut } from './findings.ts';
import { type Finding, foundPages } from './found-pages.ts';
import type { Robots } from './robots.ts';
import { reasonFor } from './tell-of-collected.ts';

/** The pages that a target names which was said, or seen, to be a sitemap, a feed or a text of addresses. Throws a UsageError. */
export async function sourcePages(
  target: string,
  name: string,
  finding: Finding & { robots: Robots | null },
  findings: Findings,
): Promise<PageTarget[]> {
  const isRemote = /^https?:\/\//i.test(name);
  const source = isRemote ? await opened(name, finding) : await openFile(name);
  return pagesOf(target, isRemote ? null : name, source, finding, findings);
}

/**
 * The pages that an address names whose path looks as if it named some; null where its answer is a page, or does not
 * come, which the audit will tell.
 */
export async function pagesOfLikely(
  address: string,
  finding: Finding & { robots: Robots | null },
  findings: Findings,
): Promise<PageTarget[] | null> {
  if (!isLikely(address)) return null;
  const source = await opened(address, finding);
  if ('why' in source) return null;
  if (source.kind !== 'html' && source.kind !== 'other')
    return pagesOf(address, null, source, finding, findings);
  await dismiss(source);
  return null;
}

/** What paths of sitemaps and feeds are called: other addresses are not asked for before they are audited. */
const LIKELY =
  /\.(?:xml|rss|atom|rdf|json|txt|gz)$|\/(?:feed|rss|atom|rdf|feeds|sitemap[^/]*)\/?$/i;

function isLikely(address: string): boolean {
  return URL.canParse(address) && LIKELY.test(new URL(address).pathname);
}

function opened(
  address: string,
  { fetch, options, named }: Finding,
): Promise<Source | SourceFault> {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return openAddress(url.href, fetch, askFor(named, options, SOURCES));
}

async function pagesOf(
  target: string,
  file: string | null,
  source: Source | SourceFault,
  finding: Finding & { robots: Robots | null },
  findings: Findings,
): Promise<PageTarget[]> {
  const name = hiddenTarget(target);
  if ('why' in source)
    throw new UsageError((say) => say.targets.nothingReadable(name, reasonFor(source)(say)));
  if (source.kind === 'html' || source.kind === 'other') {
    await dismiss(source);
    throw new UsageError((say) => say.targets.noSource(name));
  }
  const pages = await foundPages({ target, source, file }, finding, findings);
  return allowed(pages, finding.robots, findings);
}

/** Without what robots may not ask for. */
async function allowed(
  pages: readonly PageTarget[],
  robots: Robots | null,
  findings: Findings,
): Promise<PageTarget[]> {
  const left: PageTarget[] = [];
  for (const page of pages) {
    const isOurs = !page.remote || isNearName(new URL(page.address).hostname);
    if (isOurs || !robots || (await robots.mayVisit(page.address))) left.push(page);
    else leaveOut(findings, 'robots', page.url);
  }
  return left;
}
