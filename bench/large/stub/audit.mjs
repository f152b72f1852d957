// An audit of a folder as the command line does it, but for the terminal: node audit.mjs EVIDENCE FOLDER OUT FORMATS
import { reporterContext } from '../../../dist/judging/reporter-context.js';
import { writeReports } from '../../../dist/reporters/write-reports.js';
import { auditInto } from '../../../dist/run/audit.js';
import { openJournal } from '../../../dist/run/journal/open-journal.js';

const [, , , folder, out, formats] = process.argv;
const journal = openJournal();
try {
  const run = auditInto(journal, { targets: [folder], failOn: 'never', hermetic: true });
  for await (const _ of run);
  const report = await run.report;
  const { paths, problems } = await writeReports(
    report,
    formats.split(','),
    out,
    reporterContext('en'),
    { pictures: journal.folder },
  );
  process.exitCode = problems.length === 0 && paths.length > 0 ? 0 : 1;
} finally {
  journal.close();
}
