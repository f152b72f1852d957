import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checks } from '../src/index.ts';

const SECTIONS = ['How it is judged', 'How to mend it', 'What it cannot see', 'Sources'];

test.each(checks.map(({ id, docs, title }) => [id, docs, title]))(
  '%s is documented for editors first, then for developers',
  (id, docs, title) => {
    const [heading, name, intro = '', ...rest] = readFileSync(docs, 'utf8').split('\n\n');
    expect(heading).toBe(`# ${title}`);
    expect(name).toBe(`\`${id}\``);
    expect(intro.match(/[.!?][”"]?(?:\s|$)/g)).toHaveLength(2);
    const sections = rest.join('\n\n').match(/^## .+$/gm);
    expect(sections).toEqual(SECTIONS.map((section) => `## ${section}`));
  },
);
