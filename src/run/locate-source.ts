import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Finding, PageReport } from '../model/report.ts';
import { type BytePath, bytePath, onDisk, shownPath } from '../targets/byte-path.ts';
import { openSource, type Source } from './source-html.ts';

/**
 * Says of each finding of a local page where it is written. A line is only claimed where the file
 * itself has the element: the one that the finding's selector finds, with the same start tag and
 * the same text. What a script made or changed gets the file alone.
 */
export async function locateSource(page: PageReport, path: BytePath): Promise<PageReport> {
  if (!page.checks.some(({ findings }) => findings.length > 0)) return page;
  const file = shownPath(relative(bytePath(process.cwd()), path))
    .split(sep)
    .join('/');
  const text = await readFile(onDisk(path), 'utf8').catch(() => null);
  const source = text === null ? null : openSource(text);
  const checks = page.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => locate(finding, file, source)),
  }));
  return { ...page, checks };
}

function locate(finding: Finding, file: string, source: Source | null): Finding {
  const [selector, ...inner] = finding.selector;
  // What lies in a frame or a shadow tree is written elsewhere.
  const isInPage = selector !== undefined && inner.length === 0;
  const place = isInPage ? source?.find(selector, finding.html) : null;
  return {
    ...finding,
    source: { file, line: place?.line ?? null, column: place?.column ?? null },
  };
}
