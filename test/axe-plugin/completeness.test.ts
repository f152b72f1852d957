import { describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { checks } from '../../src/checks/registry.ts';
import { loadPlugin } from '../helpers/axe-plugin.ts';

const plugin = await loadPlugin();
const rules = plugin.rules.filter(({ enabled }) => enabled !== false);
const off = plugin.rules.filter(({ enabled }) => enabled === false);
const axeRules = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const rule = rules.find((one) => one.id === id);

  test('is a rule with a check, and no rule of axe-core has its id', () => {
    expect(rule?.all).toEqual([id]);
    expect(plugin.checks.map((one) => one.id)).toContain(id);
    expect(axeRules.has(id)).toBe(false);
    expect(rule?.metadata).toMatchObject({ help: check.title, description: check.description });
  });

  test('can be chosen by area and by standard', () => {
    expect(rule?.tags).toEqual(expect.arrayContaining(['presscheck', check.area]));
    expect(rule?.tags?.includes('best-practice')).toBe(check.level === 'best-practice');
    const criteria = check.wcag.map((criterion) => `wcag${criterion.replaceAll('.', '')}`);
    if (check.level !== 'best-practice')
      expect(rule?.tags).toEqual(expect.arrayContaining(criteria));
  });
});

test('axe-core’s rules are off only where a rule of ours is judged in their place', () => {
  const judged = checks.filter(({ id }) => {
    return rules.find((rule) => rule.id === id)?.tags?.includes('presscheck-judged');
  });
  const superseded = judged.flatMap(({ supersedes }) => supersedes);
  expect(off.map(({ id }) => id).sort()).toEqual(
    superseded.filter((id) => id !== 'no-autoplay-audio').sort(),
  );
  expect(off.every(({ id }) => axeRules.has(id))).toBe(true);
});

test('what goes through JSON is whole, and of a size that can be sent to every frame', () => {
  const json = JSON.stringify({ rules: plugin.rules, checks: plugin.checks });
  const sent = JSON.parse(json) as typeof plugin;
  for (const rule of sent.rules.filter(({ enabled }) => enabled !== false)) {
    expect(rule.matches).toMatch(/^function\(/);
  }
  for (const check of sent.checks) expect(check.evaluate).toMatch(/^function\(/);
  expect(json.length).toBeLessThan(250_000);
});
