import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expandReport, type Report } from '../../src/index.ts';
import { sharedBrowser } from './audit-pages.ts';
import { type CliRun, runCli } from './run-cli.ts';

/** A new folder with these files in it, by their paths. */
export function builtSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A page with a title, a headline and what else is in it. */
export function builtPage(title: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body><main><h1>${title}</h1><p>The ferry runs again.</p></main>${more}</body></html>`;
}

/** What a run said, and the report that it wrote; null where it wrote none. */
type Audited = CliRun & { out: string; report: Report | null };

/** Runs the command line on targets, with one check, in the browser that tests share. */
export async function auditedBy(args: readonly string[], formats = 'json'): Promise<Audited> {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-out-'));
  const browser = ['--connect', sharedBrowser(), '--no-pictures', '--every-page', 'full'];
  const checks = ['--only', 'heading-not-empty', '--format', formats, '--out', out];
  const run = await runCli([...args, ...browser, ...checks]);
  return { ...run, out, report: reportIn(out) };
}

function reportIn(folder: string): Report | null {
  const path = join(folder, 'report.json');
  return existsSync(path) ? expandReport(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** The addresses of a report's pages. */
export function pagesIn({ report }: Pick<Audited, 'report'>): string[] {
  return (report?.pages ?? []).map(({ url }) => url);
}
