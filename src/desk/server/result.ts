import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { lookup } from 'mrmime';
import { reporterContext } from '../../judging/reporter-context.ts';
import { catalogOf } from '../../messages/catalogs.ts';
import type { Changes } from '../../model/changes.ts';
import type { Report } from '../../model/report.ts';
import { pageView } from '../../reporters/html/page-view.ts';
import { isPictureName, PICTURE_FOLDER } from '../../support/pictures.ts';
import type { DeskOptions } from '../open-desk.ts';

/** A page’s result, as the report shows it. */
export function viewOf(
  { report, changes }: { report: Report; changes: Changes | null },
  { locale, plugins = [] }: DeskOptions,
): string {
  const checks = plugins.filter((plugin) => typeof plugin !== 'string');
  const context = reporterContext(locale, checks);
  if (!changes) return pageView(report, context);
  const since = catalogOf(locale).desk.since(timeOf(changes.since, locale));
  return pageView(report, { ...context, changes: { ...changes, since } });
}

/** The time of day at which an audit was asked for. */
function timeOf(moment: string, locale: string | undefined): string {
  return new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}

/** A picture of an audited page: by a name that the desk gave it, and nothing else of its folder. */
export async function pictureAnswer(
  context: Context,
  folder: string,
  name: string,
): Promise<Response> {
  const file = `${PICTURE_FOLDER}/${name}`;
  const bytes = isPictureName(file) ? await readFile(join(folder, file)).catch(() => null) : null;
  if (!bytes) return context.notFound();
  context.header('Content-Type', lookup(name) ?? 'application/octet-stream');
  return context.body(new Uint8Array(bytes));
}
