import { expect, test } from '@jest/globals';
import { type AuditOptions, audit } from '../../src/index.ts';

/** What `audit` says of options, as a program that is not typed may give them. */
async function complaint(options: object): Promise<string> {
  const asked = { targets: ['fixtures/site'], browser: '/nowhere', ...options } as AuditOptions;
  return audit(asked).report.then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

test.each([
  [{ failon: 'serious' }, 'There is no option “failon”. Did you mean “failOn”?'],
  [
    { failOn: 'high' },
    /“failOn” must be one of minor, moderate, serious, critical, never; it is "high"/,
  ],
  [{ viewport: ['1280x800'] }, /“viewport” must be an object; it is "1280x800"/],
  [
    { viewport: [{ width: 0, height: 800 }] },
    /“viewport\.width” must be at least 10|“viewport”\.width must be at least 10/,
  ],
  [{ viewport: { width: 1280, height: 800 } }, /“viewport” must be a list/],
  [{ timeout: '30s' }, /“timeout” must be a number|“timeout” must be a whole number/],
  [{ retries: -1 }, /“retries” must be at least 0/],
  [{ shard: { index: 3, count: 2 } }, /“shard” must not count beyond its own total/],
  [{ only: 'h1-single' }, /“only” must be a list; it is "h1-single"/],
  [
    { overrides: [{ pages: ['/a'], waitfor: [] }] },
    'There is no option “waitfor” in “overrides”. Did you mean “waitFor”?',
  ],
  [{ auth: 'anna:secret' }, /^“auth” must be an object\. What was given is not shown/],
])('%j is refused in one line', async (options, said) => {
  expect(await complaint(options)).toMatch(said);
});

test('good options go on to the next thing that is wrong', async () => {
  const options = {
    failOn: 'serious',
    viewport: [{ width: 390, height: 844 }],
    shard: { index: 1, count: 2 },
    auth: { username: 'anna', password: 'b' },
    overrides: [{ pages: ['/a'], viewport: [{ width: 320, height: 640 }] }],
    only: undefined,
  };
  expect(await complaint(options)).toContain('There is no browser at /nowhere');
});
