import { expect } from '@jest/globals';
import type * as Axe from 'axe-core';
import { idsOf } from './axe-plugin.ts';
import { page } from './serve.ts';

/** A page with one fault that presscheck sees, and a frame whose own heading is no part of it. */
export const FAULTY = page(
  '<main><h1>Ferry returns</h1><p>It is back.</p><h2></h2><p>More of it.</p></main><iframe src="/frame" title="Map"></iframe>',
);
export const FRAME = page('<main><h1>A map</h1><h2></h2><p>Sea</p></main>');

/** What the plugin has to say of that page, wherever it runs. */
export function expectFindings({ violations, incomplete, passes }: Axe.AxeResults): void {
  const empty = violations.find(({ id }) => id === 'heading-not-empty');
  expect(empty?.impact).toBe('moderate');
  expect(empty?.nodes.map(({ html }) => html)).toEqual(['<h2></h2>']);
  expect(empty?.nodes.map(({ target }) => target.length)).toEqual([1]);
  expect(empty?.nodes[0]?.failureSummary).toContain('This level 2 heading is announced');
  expect(idsOf(violations)).not.toContain('empty-heading');
  const trap = incomplete.find(({ id }) => id === 'keyboard-no-trap');
  expect(trap?.nodes).toHaveLength(1);
  expect(trap?.nodes[0]?.all[0]?.message).toContain('Run presscheck.');
  expect(idsOf(passes)).toEqual(expect.arrayContaining(['h1-single', 'heading-levels-in-order']));
}
