import type { Location, PhysicalLocation } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { Finding, PageReport } from '../../model/report.ts';
import { pathReference, webAddress } from '../addresses.ts';
import { selectorText } from '../places.ts';
import { visible } from '../visible.ts';
import { plainMessage } from './message.ts';

/** Where a finding is: in its file where it comes from one, else on the page; and the element. */
export function locationOf(page: PageReport, finding: Finding, { common }: Catalog): Location {
  const selector = visible(selectorText(finding));
  return {
    physicalLocation: finding.source ? placeInFile(finding, finding.source) : placeOnWeb(page),
    logicalLocations: [
      selector
        ? { fullyQualifiedName: selector, kind: 'element' }
        : { name: common.wholePage, kind: 'resource' },
    ],
  };
}

/** Where a page is, for what is said of the whole of it. */
export function locationOfPage(page: PageReport): Location {
  return { physicalLocation: placeOnWeb(page) };
}

function placeInFile({ html }: Finding, source: NonNullable<Finding['source']>): PhysicalLocation {
  const { file, line, column } = source;
  const artifactLocation = { uri: pathReference(file) };
  if (line === null) return { artifactLocation };
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(html ? { snippet: { text: visible(html) } } : {}),
  };
  return { artifactLocation, region };
}

function placeOnWeb(page: PageReport): PhysicalLocation {
  const uri = webAddress(page) ?? pathReference(page.url.replace(/^\/+/, ''));
  return {
    artifactLocation: {
      uri: uri || '.',
      ...(page.title ? { description: plainMessage(page.title) } : {}),
    },
  };
}
