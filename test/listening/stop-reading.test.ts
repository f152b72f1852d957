import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stopReading } from '../../src/listening/orca/hear-page.ts';

test('a reading whose desktop has ended meanwhile needs no end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-reading-'));
  stopReading(folder);
  expect(existsSync(join(folder, 'enough'))).toBe(true);
  rmSync(folder, { recursive: true });
  expect(() => stopReading(folder)).not.toThrow();
});
