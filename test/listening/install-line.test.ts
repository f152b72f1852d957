import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { whyNoListener } from '../../src/listening/listener-state.ts';
import { INSTALL_LINE, missingParts } from '../../src/listening/orca/missing-parts.ts';
import { usageWords } from '../../src/model/usage/usage.words.ts';

test.each(['docs/listener.md', '.ci/run'])('%s installs what is said to be needed', (file) => {
  const packages = INSTALL_LINE.split(' --no-install-recommends ')[1] ?? '';
  expect(packages).toMatch(/\borca\b/);
  expect(readFileSync(file, 'utf8')).toContain(packages);
});

test('on a path without programs all that are started by name are missing', () => {
  expect(missingParts('/nowhere')).toEqual(
    expect.arrayContaining(['Xvfb', 'openbox', 'dbus-daemon', 'orca', 'xdotool', 'python3']),
  );
});

test('other systems than Linux are told in a line that they have none', () => {
  expect(whyNoListener('darwin')?.(usageWords)).toMatch(/^Only Linux/);
});
