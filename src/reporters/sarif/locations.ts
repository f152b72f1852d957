import type { Location, PhysicalLocation } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { Finding, PageReport } from '../../model/report.ts';
import { madeUpPath, pathReference } from '../addresses.ts';
import { addressOf, pathInRepository, selectorText, withinRepository } from '../places.ts';
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

function placeInFile(
  { html }: Finding,
  { file, line, column }: NonNullable<Finding['source']>,
  folder?: string,
): PhysicalLocation {
  const artifactLocation = { uri: pathReference(withinRepository(pathInRepository(file, folder))) };
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
      uri: address
        ? madeUpPath(address)
        : pathReference(withinRepository(page.url.replace(/^\/+/, ''))),
      ...(page.title ? { description: plainMessage(page.title) } : {}),
    },
  };
}
