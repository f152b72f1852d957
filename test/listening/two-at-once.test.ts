import { expect } from '@jest/globals';
import { audit } from '../../src/index.ts';
import { withListener } from '../helpers/listener.ts';

withListener(
  'two runs at once do not hear each other, and neither ends the other’s Orca',
  async () => {
    const hear = async (file: string) => {
      const only = ['headline-heard-as-heading'];
      const targets = [`fixtures/headline-heard-as-heading/${file}`];
      const { pages } = await audit({ targets, only, listener: 'orca', pictures: false }).report;
      return pages[0]?.checks[0]?.outcome;
    };
    const files = ['failed-plain-text.html', 'passed-h1-below-the-name-of-the-site.html'];
    expect(await Promise.all(files.map(hear))).toEqual(['failed', 'passed']);
  },
  300_000,
);
