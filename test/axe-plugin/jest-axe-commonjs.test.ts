import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const CONFIG = {
  rootDir: process.cwd(),
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/axe-plugin/commonjs/*.cjs'],
  moduleFileExtensions: ['cjs', 'js', 'json', 'node'],
  transform: {},
};

test('the plugin works in jest-axe under CommonJS', async () => {
  const jest = 'node_modules/jest/bin/jest.js';
  const args = [jest, '--config', JSON.stringify(CONFIG), '--json', '--runInBand'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: 1 });
});
