// What presscheck says of software that is really published with: unchanged themes, consent layers and
// text-size widgets from npm, each with the same five stories, served on loopback.
//
//   npm run bench:live -- [--only hexo-next,klaro] [--twice] [--build] [--folder DIR] [--out FILE]
//   npm run bench:live -- --compare OLD.json NEW.json
//
// --folder keeps what was installed and built (a folder for temporary files by default), --build builds
// it anew, --out is where the findings go. --twice audits everything twice. The exit code is 1 where two
// runs did not find the same.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditStack } from './audit-stack.mjs';
import { buildStack } from './build-stack.mjs';
import { findingsIn, without } from './findings.mjs';
import { printDifference, printFindings } from './print-findings.mjs';
import { readStories } from './read-stories.mjs';
import { chooseStacks } from './stacks/all.mjs';

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'presscheck-live') },
    out: { type: 'string' },
    build: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

if (values.compare) await compareFiles(positionals);
else await runStacks();

async function compareFiles([before, after]) {
  if (!before || !after) throw new Error('--compare takes two files of findings.');
  const [old, now] = await Promise.all([before, after].map(readFindings));
  process.exitCode = tellDifference(old, now) ? 1 : 0;
}

async function readFindings(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

function tellDifference(before, after) {
  const [gone, fresh] = [without(before, after), without(after, before)];
  printDifference('Gone', gone);
  printDifference('New', fresh);
  return gone.length + fresh.length > 0;
}

async function runStacks() {
  const stories = await readStories();
  const [first, second] = [[], []];
  for (const stack of chooseStacks(values.only?.split(',') ?? null)) {
    console.error(stack.id);
    const built = await buildStack(stack, stories, values.folder, values.build);
    const auditOnce = async () => findingsIn(stack.id, await auditStack(built), built.addresses);
    first.push(...(await auditOnce()));
    if (values.twice) second.push(...(await auditOnce()));
  }
  printFindings(first);
  const out = values.out ?? join(values.folder, 'findings.json');
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(first, null, 2)}\n`);
  console.error(`Findings: ${out}`);
  if (values.twice && tellDifference(first, second)) process.exitCode = 1;
}
