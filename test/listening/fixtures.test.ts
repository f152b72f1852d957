import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { audit, HEARD_CHECKS } from '../../src/index.ts';
import { alsoHeard, expectedOf, foundOn } from '../helpers/fixture-findings.ts';
import { withListener } from '../helpers/listener.ts';

withListener(
  'a screen reader hears on every fixture of the checks by ear what its name says',
  async () => {
    const { pages } = await audit({
      targets: ['fixtures'],
      include: HEARD_CHECKS.map((id) => `${id}/**`),
      only: [...HEARD_CHECKS],
      listener: 'orca',
      pictures: false,
    }).report;
    const files = HEARD_CHECKS.flatMap((id) =>
      readdirSync(`fixtures/${id}`).map((file) => ({ id, file })),
    );
    const found = files.map(({ id, file }) => {
      const page = pages.find(({ url }) => url === `/${id}/${file}`);
      if (!page) throw new Error(`${file} was not audited`);
      return { file, outcome: outcomeOf(page.checks, id), ...foundOn(page, id) };
    });
    const expected = files.map(({ id, file }) => {
      const source = readFileSync(`fixtures/${id}/${file}`, 'utf8');
      return {
        file,
        outcome: file.split('-')[0],
        ...expectedOf(source),
        also: alsoHeard(source),
      };
    });
    expect(found).toEqual(expected);
  },
  600_000,
);

function outcomeOf(checks: readonly { id: string; outcome: string }[], id: string) {
  return checks.find((check) => check.id === id)?.outcome;
}
