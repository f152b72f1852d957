import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogOf } from '../messages/catalogs.ts';
import type { PagedReport } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { isOwnReport } from '../support/own-report.ts';
import { isPictureName, withPictureNames } from '../support/pictures.ts';
import { loadReporter } from './load-reporter.ts';
import { placePictures } from './place-pictures.ts';
import { reporters } from './registry.ts';
import { removeOthers } from './remove-others.ts';
import type { Reporter, ReporterContext, ReportFile } from './reporter.ts';
import { writeWhole } from './write-whole.ts';

/** The files that were written, and in a sentence each what kept others from being written. */
export type WrittenReports = { paths: string[]; problems: string[] };

type Writing = {
  report: PagedReport;
  folder: string;
  context: ReporterContext;
  source: string | null;
  /** The pictures beside the report, once a format that shows them was written. */
  pictures: Set<string> | null;
  written: WrittenReports;
};

/**
 * Writes a report in each of the formats, which are named or are paths of modules that export a
 * reporter. Each file is written part by part and under another name first, so that one that is there is
 * whole. A format that cannot be written does not keep the others from it. Pictures become files below the
 * folder; those that the pages name already are copied from below `pictures`.
 */
export async function writeReports(
  report: PagedReport,
  formats: readonly string[],
  folder: string,
  context: ReporterContext,
  { pictures: source = null }: { pictures?: string | null } = {},
): Promise<WrittenReports> {
  const written: WrittenReports = { paths: [], problems: [] };
  const writing: Writing = { report, folder, context, source, pictures: null, written };
  for (const format of new Set(formats)) {
    const result = await writeFormat(format, writing).catch((error) =>
      knownProblem(error, context.locale),
    );
    if ('path' in result) written.paths.push(result.path);
    else if (!written.problems.includes(result.problem)) written.problems.push(result.problem);
  }
  const { pictures } = writing;
  if (pictures && (await areAllNew(folder, written)))
    await removeOthers(folder, async (file) => isPictureName(file) && !pictures.has(file));
  return written;
}

function knownProblem(error: unknown, locale: string | undefined): { problem: string } {
  if (error instanceof UsageError) return { problem: error.tell(catalogOf(locale).usage) };
  throw error;
}

async function writeFormat(format: string, writing: Writing): Promise<{ path: string }> {
  const { report, folder, context, source, written } = writing;
  const reporter = await loadReporter(format);
  const path = join(folder, reporter.file);
  if (written.paths.includes(path))
    throw new UsageError((say) => say.reporters.twice(format, reporter.file));
  if (reporter.showsPictures)
    writing.pictures ??= await placePictures(report.pages, folder, source);
  const { file } = reporter;
  const files = reporter.files?.(withFiles(report), context) ?? [
    { file, parts: reporter.render(withFiles(report), context) },
  ];
  await writeFiles(files, reporter, folder);
  return { path };
}

/** So many files are written at once: most of the time is the disk's. */
const WRITTEN_AT_ONCE = 8;

/** Waits for all of them, also where one fails. */
async function allWritten(files: readonly Promise<string>[]): Promise<never[]> {
  const failed = (await Promise.allSettled(files)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return [];
}

/** Writes all files of a format, the one that leads to the others as the last; then those of an earlier report go. */
async function writeFiles(
  files: Iterable<ReportFile>,
  { file: own, isFurtherFile }: Reporter,
  folder: string,
): Promise<void> {
  const written = new Set<string>();
  let underWay: Promise<string>[] = [];
  try {
    for (const { file, parts } of files) {
      const isLast = file === own;
      if (isLast || underWay.length === WRITTEN_AT_ONCE) underWay = await allWritten(underWay);
      underWay.push(writeWhole(join(folder, file), parts));
      written.add(file);
    }
  } finally {
    // Also where the report breaks off: nothing is written any more once that is told.
    await Promise.allSettled(underWay);
  }
  await allWritten(underWay);
  if (isFurtherFile)
    await removeOthers(
      folder,
      async (file) =>
        isFurtherFile(file) && !written.has(file) && (await isOwnReport(join(folder, file))),
    );
}

/** The report with its pictures by the names of their files. */
function withFiles(report: PagedReport): PagedReport {
  return {
    ...report,
    pages: {
      *[Symbol.iterator]() {
        for (const page of report.pages) yield withPictureNames(page, () => undefined);
      },
    },
  };
}

/** Whether no file is left there of an earlier report that may show pictures of its own. */
async function areAllNew(folder: string, { paths, problems }: WrittenReports): Promise<boolean> {
  if (problems.length > 0) return false;
  const old = Object.values<Reporter>(reporters)
    .filter(({ showsPictures }) => showsPictures)
    .map(({ file }) => join(folder, file))
    .filter((path) => !paths.includes(path));
  const found = await Promise.all(old.map((path) => stat(path).catch(() => null)));
  return found.every((file) => file === null);
}
