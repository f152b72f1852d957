// Scaffolds a check: its judge, its English words, its doc, a passed and a failed fixture and its line in the registry.
//
//   npm run new-check -- <area>/<check-id>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AREAS } from '../dist/index.js';

const [area, id] = (process.argv[2] ?? '').split('/');
if (!AREAS.includes(area) || !/^[a-z]+(-[a-z0-9]+)+$/.test(id ?? '')) {
  console.error(`Name the check as <area>/<check-id>, with one of the areas ${AREAS.join(', ')}.`);
  process.exit(2);
}
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const file = `src/checks/${area}/${id}.ts`;
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(2);
}

write(
  file,
  `import { ${name}Words } from '../../messages/en/${id}.ts';
import { defineCheck, inapplicable } from '../../model/check.ts';

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
  needs: ['document'],
  judge(_evidence, say) {
    return inapplicable(say.none);
  },
});
`,
);
write(
  `src/messages/en/${id}.ts`,
  `/** What the check \`${id}\` says. */
export const ${name}Words = {
  title: '',
  description: '',
  why: '',
  says: { none: 'Nothing is judged yet.' },
};
`,
);
write(
  `docs/checks/${id}.md`,
  `# ${id}\n\n\`${id}\`\n\n## How it is judged\n\n## How to mend it\n\n## What it cannot see\n\n## Sources\n`,
);
for (const outcome of ['passed', 'failed']) {
  write(
    `fixtures/${id}/${outcome}-example.html`,
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title></title>\n</head>\n<body>\n</body>\n</html>\n',
  );
}
const registry = 'src/checks/registry.ts';
const text = readFileSync(registry, 'utf8')
  .replace(
    "import type { Check } from '../model/check.ts';\n",
    `$&import { ${name} } from './${area}/${id}.ts';\n`,
  )
  .replace('\n];', `\n  ${name},\n];`);
writeFileSync(registry, text);
console.log(
  `Written: ${file}, its doc, two fixtures and its line in ${registry}. Run “npm run format”.`,
);

function write(path, content) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, content);
}
