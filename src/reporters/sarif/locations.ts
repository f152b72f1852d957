import { posix } from 'node:path';
import type { Location, PhysicalLocation } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { Finding, PageReport } from '../../model/report.ts';
import { madeUpPath, pathReference } from '../addresses.ts';
import { isOutside, pathInRepository, selectorText } from '../places.ts';
import { cut } from '../plain-text.ts';
import { visible } from '../visible.ts';
import { LONGEST_QUOTE } from './limits.ts';
import { plainMessage } from './message.ts';

/**
 * Where a finding is: in its file where it comes from one, else on the page; and the element. Each place is a
 * path from the root of the repository, in which `folder` is the one that files are named from: of a file
 * that has an address or lies elsewhere, code scanning refuses all.
 */
export function locationOf(
  page: PageReport,
  finding: Finding,
  { common }: Catalog,
  folder?: string,
): Location {
  const selector = visible(selectorText(finding));
  return {
    physicalLocation: finding.source
      ? placeInFile(finding, finding.source, folder)
      : placeOfPage(page),
    logicalLocations: [
      selector
        ? { fullyQualifiedName: selector, kind: 'element' }
        : { name: common.wholePage, kind: 'resource' },
    ],
  };
}

/** Where a page is, for what is said of the whole of it. */
export function locationOfPage(page: PageReport): Location {
  return { physicalLocation: placeOfPage(page) };
}

/** The address of a page that comes from the web, as it was asked for: it stays the same where redirects do not. */
export function addressOf({ url, finalUrl }: PageReport): string | null {
  const isOnWeb = (address: string | null) =>
    address !== null && /^https?:\/\//i.test(address) && URL.canParse(address);
  return [url, finalUrl].find(isOnWeb) ?? null;
}

function placeInFile(
  { html }: Finding,
  { file, line, column }: NonNullable<Finding['source']>,
  folder?: string,
): PhysicalLocation {
  const artifactLocation = { uri: withinRepository(pathInRepository(file, folder)) };
  if (line === null) return { artifactLocation };
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(html ? { snippet: { text: cut(visible(html), LONGEST_QUOTE) } } : {}),
  };
  return { artifactLocation, region };
}

function placeOfPage(page: PageReport): PhysicalLocation {
  const address = addressOf(page);
  return {
    artifactLocation: {
      uri: address ? madeUpPath(address) : withinRepository(page.url.replace(/^\/+/, '')),
      ...(page.title ? { description: plainMessage(page.title) } : {}),
    },
  };
}

/** A path as a reference; one that leads out of the repository is put into a folder that no repository has. */
function withinRepository(path: string): string {
  const whole = posix.normalize(path);
  if (!isOutside(whole)) return pathReference(whole);
  return pathReference(posix.join(ELSEWHERE, whole.replace(/^(?:\.\.\/|\/)+|\.\.$/g, '')));
}

const ELSEWHERE = 'outside-the-repository';
