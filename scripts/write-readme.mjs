// Writes the README's table of checks from their metadata. A test fails where it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../dist/index.js';

const TABLE = /\| check \| asks \|\n\| --- \| --- \|\n(?:\| \[.*\n)*/;
const rows = checks.map(({ id, title, docs }) => `| [${id}](${docs}) | ${title} |\n`);
const readme = readFileSync('README.md', 'utf8');
if (!TABLE.test(readme)) throw new Error('README.md has no table of checks to write over.');
writeFileSync(
  'README.md',
  readme.replace(TABLE, () => `| check | asks |\n| --- | --- |\n${rows.join('')}`),
);
