import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { lookup } from 'mrmime';
import { reporterContext } from '../../judging/reporter-context.ts';
import type { Report } from '../../model/report.ts';
import { pageView } from '../../reporters/html/page-view.ts';
import { isPictureName, PICTURE_FOLDER } from '../../support/pictures.ts';
import type { DeskOptions } from '../open-desk.ts';

/** A page’s result, as the report shows it. */
export function viewOf(report: Report, { locale, plugins = [] }: DeskOptions): string {
  const checks = plugins.filter((plugin) => typeof plugin !== 'string');
  return pageView(report, reporterContext(locale, checks));
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
