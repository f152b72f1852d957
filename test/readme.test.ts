import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checks, configJsonSchema } from '../src/index.ts';

/** `npm run docs` writes both; nothing else does, so that these can fail. */
test('the README lists every check, and nothing that is none', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = checks.map(({ id, title, docs }) => `| [${id}](${docs}) | ${title} |`);
  expect(readme.match(/^\| \[.*\]\(docs\/checks\/.*\|$/gm)).toEqual(rows);
});

test('the published schema of config files is the one that validates them', () => {
  const published = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});
