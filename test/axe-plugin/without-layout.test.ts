/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { isJudged } from '../../src/axe-plugin/rule-definition.ts';
import { checks } from '../../src/checks/registry.ts';
import { idsOf, loadPlugin } from '../helpers/axe-plugin.ts';

const plugin = await loadPlugin();

beforeAll(() => {
  axe.configure(plugin);
});

describe.each(checks.filter(isJudged).map(({ id }) => id))('%s in jsdom', (id) => {
  test.each(readdirSync(`fixtures/${id}`))('%s', async (file) => {
    const values = idsOf(plugin.rules).filter((rule) => rule.startsWith(id));
    show(readFileSync(`fixtures/${id}/${file}`, 'utf8'));
    const { violations, passes } = await axe.run(document, {
      runOnly: { type: 'rule', values },
    });
    const [outcome] = file.split('-');
    if (outcome !== 'failed') expect(idsOf(violations)).toEqual([]);
    // Less is seen than in a browser, so that a fault may be left open; it is never said to be none.
    if (outcome === 'failed' && violations.length === 0) expect(idsOf(passes)).toEqual([]);
  });
});

/** Puts a page in the place of the document that jsdom has; its scripts do not run. */
function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name);
  }
  for (const { name, value } of parsed.documentElement.attributes) {
    document.documentElement.setAttribute(name, value);
  }
  document.documentElement.innerHTML = parsed.documentElement.innerHTML;
}
