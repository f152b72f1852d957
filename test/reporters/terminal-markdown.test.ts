import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import { checks, explain, terminalMarkdown } from '../../src/index.ts';

const plain = (text: string) =>
  terminalMarkdown(text, { color: false, columns: 60 }).replace(/\s+/g, ' ');

test.each(checks.map(({ id }) => id))('%s is explained in lines that fit', (id) => {
  const shown = terminalMarkdown(explain(id), { color: true, columns: 60 });
  const lines = stripVTControlCharacters(shown).split('\n');
  const tooLong = lines.filter((line) => line.length > 60 && line.trim().includes(' '));
  expect(tooLong.filter((line) => !line.startsWith('    '))).toEqual([]);
  expect(plain(explain(id))).not.toMatch(/[`*]{1,2}\w|\]\(/);
});

test('what drives a terminal is shown', () => {
  expect(plain('A \u001b[31mred\u001b[0m `\u0007bell`')).toBe(
    'A ⟨U+001B⟩[31mred⟨U+001B⟩[0m ⟨U+0007⟩bell',
  );
});
