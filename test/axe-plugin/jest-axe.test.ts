/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import axeCore from 'axe-core';
import jestAxe from 'jest-axe';
import { checks } from '../../src/checks/registry.ts';
import { idsOf, loadPlugin } from '../helpers/axe-plugin.ts';

const { rules, checks: axeChecks } = await loadPlugin();
const axe = jestAxe.configureAxe({ globalOptions: { rules, checks: axeChecks } });
// jest-axe has an axe-core of its own, and tests fragments alone.
axeCore.configure({
  rules: [...rules, { id: 'color-contrast', enabled: false }],
  checks: axeChecks,
});
expect.extend(jestAxe.toHaveNoViolations);

const PARAGRAPH = `<p>${'The ferry is back in its harbour after the long winter. '.repeat(4)}</p>`;
const STORY = `<main><h1>Ferry returns</h1>${PARAGRAPH}<h2>What it cost</h2>${PARAGRAPH}${PARAGRAPH}</main>`;

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('a fragment', () => {
  test('with an empty heading has a violation, on that heading, with the words of the check', async () => {
    const results = await axe('<main><h2>Sport</h2><p>Goals</p><h2></h2><p>More</p></main>');
    expect(() => expectClean(results)).toThrow('This level 2 heading is announced');
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([
      ['heading-not-empty', ['<h2></h2>']],
    ]);
  });

  test('that is clean has none, and nothing of the page as a whole is held against it', async () => {
    const results = await axe('<main><h2>Sport</h2><p>Goals</p></main>');
    expectClean(results);
    expect(results.incomplete.flatMap(({ nodes }) => nodes.map(({ html }) => html))).not.toContain(
      '<html>',
    );
  });

  test('is told of what has to be tried, and never as a violation', async () => {
    const results = await axe(
      '<nav><a href="#story">To the story</a></nav><main id="story" tabindex="-1"><h2></h2></main>',
    );
    for (const id of ['skip-link-moves-focus', 'reflow-320', 'keyboard-no-trap']) {
      const told = results.incomplete.find((result) => result.id === id);
      expect(told?.nodes[0]?.all[0]?.message).toMatch(
        /can only be judged by trying it. Run presscheck.$/,
      );
    }
    expect(idsOf(results.violations)).toEqual(['heading-not-empty']);
    expect(idsOf(results.incomplete)).not.toContain('size-control-works');
  });

  test('is quoted as it is written', async () => {
    const results = await axe('<main><div role="heading">Costs $& more</div><p>x</p></main>');
    const fault = results.violations.find(({ id }) => id === 'heading-level-valid');
    expect(fault?.nodes[0]?.failureSummary).toContain('Costs $& more');
  });

  test('counts a fault once, with axe-core’s rules on the same thing', async () => {
    const results = await axe(
      '<section><h2></h2><p>x</p><h4>Deep</h4></section><iframe src="x"></iframe>',
      {
        runOnly: ['wcag2a', 'wcag2aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: false } },
      },
    );
    const ids = idsOf(results.violations);
    expect(ids).toEqual(expect.arrayContaining(['heading-not-empty', 'frames-named']));
    for (const id of ['empty-heading', 'heading-order', 'frame-title'])
      expect(ids).not.toContain(id);
  });
});

describe('where nothing is laid out', () => {
  test('what goes by looks is left open', async () => {
    document.body.innerHTML = STORY.replace(
      'Ferry returns',
      '<span aria-label="Other">Ferry</span>',
    );
    const results = await axeCore.run(document);
    const open = idsOf(results.incomplete);
    for (const id of ['heading-exposed-as-seen', 'heading-has-content', 'fake-heading']) {
      expect(open).toContain(id);
    }
  });

  test('a page is judged with all that needs no layout', async () => {
    document.title = 'Ferry returns';
    document.body.innerHTML = STORY;
    const results = await axeCore.run(document);
    const ours = new Set(checks.map(({ id }) => id));
    expect(idsOf(results.violations).filter((id) => ours.has(id))).toEqual([]);
    expect(idsOf(results.passes)).toEqual(
      expect.arrayContaining(['heading-not-empty', 'h1-single', 'headline-is-h1', 'landmarks']),
    );
  });

  test('jsdom is asked for nothing that it does not have', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    document.body.innerHTML = `${STORY}<h2 title="By title"></h2><details><p>x</p></details>`;
    await axeCore.run(document, { runOnly: ['presscheck'] });
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

test('each run sees the document as it is then', async () => {
  expect(idsOf((await axe('<h2></h2>')).violations)).toContain('heading-not-empty');
  expect(idsOf((await axe('<h2>Sport</h2>')).violations)).not.toContain('heading-not-empty');
});

function expectClean(results: Awaited<ReturnType<typeof axe>>): void {
  const { pass, message } = jestAxe.toHaveNoViolations.toHaveNoViolations(results);
  if (!pass) throw new Error(message());
}
