// Scaffolds a check: its judge, its words in every language, its doc, its table, a passed and a failed fixture
// and its line in the registry. Nothing has to be built before.
//
//   npm run new-check -- <area>/<check-id>
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const AREAS = foldersIn('src/checks');
const LOCALES = foldersIn('src/messages').filter((locale) => locale !== 'en');
const REGISTRY = 'src/checks/registry.ts';

const [area, id] = (process.argv[2] ?? '').split('/');
if (!AREAS.includes(area) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id ?? '')) {
  refuse(`Name the check as <area>/<check-id>, with one of the areas ${AREAS.join(', ')}.`);
}
if (existsSync(`docs/checks/${id}.md`)) refuse(`There is a check “${id}” already.`);

const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const title = 'What holds where the check passes';
const words = `{
  title: '${title}',
  description: 'What it looks at, in one sentence.',
  why: 'Whom a failure hurts, and how.',
  says: {
    none: 'Nothing is judged yet.',
  },
}`;

write(
  `src/checks/${area}/${id}.ts`,
  `import { defineCheck, inapplicable } from '../../model/check.ts';
import { ${name}Words } from './${id}.words.ts';

/** What it asks, and the WCAG criterion, technique or ACT rule it comes from. */
export const ${name} = defineCheck({
  id: '${id}',
  area: '${area}',
  words: ${name}Words,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: [],
  owner: 'template',
  supersedes: [],
  example: {
    before: '',
    after: '',
  },
  needs: ['document'],
  judge(_evidence, say) {
    return inapplicable(say.none);
  },
});
`,
);
write(
  `src/checks/${area}/${id}.words.ts`,
  `/** What the check \`${id}\` says. */\nexport const ${name}Words = ${words};\n`,
);
write(
  `docs/checks/${id}.md`,
  `# ${title}\n\n\`${id}\`\n\nWhom it helps, for editors.\n\n## How it is judged\n\n## ${fixHeading()}\n\n## What it cannot see\n\n## Sources\n`,
);
write(
  `test/checks/${area}/${id}.test.ts`,
  `import { expect, test } from '@jest/globals';
import { ${name} } from '../../../src/checks/${area}/${id}.ts';
import { judgeBy } from '../../helpers/evidence.ts';

test.each<[string, Parameters<typeof judgeBy>[1], string]>([
  ['nothing to judge', {}, 'inapplicable'],
])('%s', (_case, evidence, outcome) => {
  expect(judgeBy(${name}, evidence).outcome).toBe(outcome);
});
`,
);
for (const outcome of ['passed', 'failed']) {
  write(
    `fixtures/${id}/${outcome}-example.html`,
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title></title>\n</head>\n<body>\n</body>\n</html>\n',
  );
}
for (const locale of LOCALES) {
  change(`src/messages/${locale}/${area}.ts`, (text) =>
    text.replace(/\n\};\n/, `\n  '${id}': ${words.replaceAll('\n', '\n  ')},\n};\n`),
  );
}
change(REGISTRY, registered);
console.log(
  `Written: the check, its words in en, ${LOCALES.join(', ')}, its doc, its table, two fixtures and its line in ${REGISTRY}.
Fill them in, then run “npm run format”, “npm run docs” and “UPDATE_SENTENCES=1 npm test -- golden”.`,
);

function foldersIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The doc's headings are those of the other docs. */
function fixHeading() {
  const [, heading] = /^## (How to .*)$/m.exec(readFileSync('docs/checks/h1-single.md', 'utf8'));
  return heading;
}

/** The registry with the check: imported, and listed after the last one of its area. */
function registered(text) {
  const ofArea = [...text.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\//gm)]
    .filter(([, , folder]) => folder === area)
    .map(([, check]) => check);
  const last = Math.max(...ofArea.map((check) => text.lastIndexOf(`\n  ${check},`)));
  const end = text.indexOf(',', last) + 1;
  const listed = `${text.slice(0, end)}\n  ${name},${text.slice(end)}`;
  return listed.replace(
    /^import \{ \w+ \} from '\.\/(?:[\w-]+)\//m,
    `import { ${name} } from './${area}/${id}.ts';\n$&`,
  );
}

function change(path, make) {
  const before = readFileSync(path, 'utf8');
  const after = make(before);
  if (after === before) refuse(`${path} is not as this script knows it: add the check by hand.`);
  writeFileSync(path, after);
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
