// What a run costs where an earlier one has audited the same build: all of it as it was, one article changed, one
// style sheet changed. Each against the run that audited everything, in one go, with the machine's load.
//
//   npm run bench:cache -- [--pages 1000] [FILE…]
//
// The build is made of variants of the articles of `fixtures/site`, or of the files given, each template with a style
// sheet of its own.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeBuild, pagesIn } from '../make-build.mjs';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '1000' } },
  allowPositionals: true,
});
const cli = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'presscheck-bench-cache-'));
const build = await makeStyledBuild(Number(values.pages));
const [sheet] = readdirSync(build).filter((name) => name.endsWith('.css'));
const all = pagesIn(build).length;
console.log(`${all} pages, load ${loadavg()[0].toFixed(1)} when it began`);
try {
  const first = timed('first run');
  const again = timed('nothing changed', first);
  const [article] = pagesIn(build);
  appendFileSync(article, '<!-- a word more -->');
  const one = timed('one article changed', first);
  appendFileSync(join(build, sheet), '\n.late { color: #333 }');
  const styled = timed('one style sheet changed', first);
  const loading = pagesIn(build).filter((file) => readFileSync(file, 'utf8').includes(sheet));
  console.log(`pages that load the style sheet: ${loading.length}`);
  const isRight = again.opened === 0 && one.opened === 1 && styled.opened === loading.length;
  console.log(isRight ? 'Each change cost its own pages.' : 'NOT AS EXPECTED');
  process.exitCode = isRight ? 0 : 1;
} finally {
  rmSync(build, { recursive: true });
  rmSync(work, { recursive: true });
}

/** Runs the command line over the build, and tells how long that took and how many pages were opened. */
function timed(name, first = null) {
  const start = performance.now();
  // 2 where a check could not run: such pages are not kept, and are counted as opened.
  spawnSync(
    process.execPath,
    [
      cli,
      build,
      '--hermetic',
      '--fail-on',
      'never',
      '--format',
      'json,html',
      '--out',
      join(work, 'reports'),
    ],
    { cwd: work, stdio: 'ignore' },
  );
  const seconds = (performance.now() - start) / 1000;
  const report = JSON.parse(readFileSync(join(work, 'reports', 'report.json'), 'utf8'));
  const opened = report.pages.filter(({ cached }) => !cached).length;
  const share = first ? ` ${((100 * seconds) / first.seconds).toFixed(1)} % of the first` : '';
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s ${String(opened).padStart(5)} opened${share}, load ${loadavg()[0].toFixed(1)}`,
  );
  return { seconds, opened };
}

/** Variants of pages, those of each template with a sheet that the others do not load. */
async function makeStyledBuild(count) {
  const { folder } = await makeBuild(count, positionals);
  for (const file of pagesIn(folder)) {
    const name = `${file.slice(folder.length + 1).split('/')[0]}.css`;
    writeFileSync(join(folder, name), 'body { line-height: 1.5 }\n');
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace(/<\/head>|<body/i, `<link rel="stylesheet" href="/${name}">$&`),
    );
  }
  return folder;
}
