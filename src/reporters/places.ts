import { posix } from 'node:path';
import type { Finding, PageReport } from '../model/report.ts';

/** The place of a finding as one text: each frame or shadow tree on the way in, then the element. */
export function selectorText({ selector }: Pick<Finding, 'selector'>): string {
  return selector.join(' >>> ');
}

/**
 * A file that is named from a folder of the repository, by its path in the repository. One that lies outside
 * keeps a path that leads there.
 */
export function pathInRepository(file: string, folder = ''): string {
  return ROOTED.test(file) ? file : posix.join(folder, file);
}

/** Whether a path leads out of the repository, or to another drive. */
export function isOutside(path: string): boolean {
  return /^\.\.(?:\/|$)/.test(path) || ROOTED.test(path);
}

const ROOTED = /^(?:\/|[a-z]:\/)/i;

/**
 * A path within the repository, for services that refuse every other: one that leads out of it is put into a folder
 * that no repository has.
 */
export function withinRepository(path: string): string {
  const whole = posix.normalize(path);
  if (!isOutside(whole)) return whole;
  return posix.join(ELSEWHERE, whole.replace(/^(?:\.\.\/|\/)+|\.\.$/g, ''));
}

const ELSEWHERE = 'outside-the-repository';

/** The address of a page that comes from the web, as it was asked for: it stays the same where redirects do not. */
export function addressOf({ url, finalUrl }: PageReport): string | null {
  const isOnWeb = (address: string | null) =>
    address !== null && /^https?:\/\//i.test(address) && URL.canParse(address);
  return [url, finalUrl].find(isOnWeb) ?? null;
}

/** `dist/a.html:12:3` in the repository, as far as it is known; empty for pages that do not come from a file. */
export function sourceText({ source }: Pick<Finding, 'source'>, folder?: string): string {
  if (!source) return '';
  return [pathInRepository(source.file, folder), source.line, source.column]
    .filter((part) => part !== null)
    .join(':');
}

/** Tells the pages of a report apart: one that was audited in several ways has that said. */
export function pageNamer(pages: Iterable<PageReport>): (page: PageReport) => string {
  const counts = new Map<string, number>();
  for (const { url } of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  return ({ url, variant, viewport: { width, height } }) =>
    (counts.get(url) ?? 0) > 1 ? `${url} (${variant?.name ?? `${width}x${height}`})` : url;
}
