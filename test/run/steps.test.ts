import { expect, test } from '@jest/globals';
import { type AuditHooks, audit, type PageReport } from '../../src/index.ts';
import { judgeStep } from '../../src/judging/judge-step.ts';
import { settingsFor } from '../../src/judging/settings.ts';
import type { AuditStep } from '../../src/model/audit-step.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { page, servePages } from '../helpers/serve.ts';

const PAGE = 'fixtures/site/articles/broken/headings-out-of-order.html';
const options = { targets: [PAGE], root: 'fixtures/site', connect: sharedBrowser() };

async function audited(hooks: AuditHooks, more = {}): Promise<PageReport> {
  const report = await audit({ ...options, ...more }, hooks).report;
  const [only] = report.pages;
  if (!only) throw new Error('The page has no entry.');
  return only;
}

test('a run tells on the way what its checks say, headings before what is tried, and the report is the same', async () => {
  const steps: AuditStep[] = [];
  const told = await audited({ onStep: (step) => steps.push(step) });
  const untold = await audited({});
  const said = steps.flatMap(({ checks }) => checks);
  const firstOf = (area: string) =>
    steps.findIndex(({ checks }) => checks.some((check) => check.area === area));
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
  expect(new Set(steps.map(({ total }) => total)).size).toBe(1);
  expect(steps.at(-1)).toMatchObject({ done: steps.length, total: steps.length });
  expect(firstOf('headings')).toBeLessThan(firstOf('accessibility-links'));
  expect(firstOf('accessibility-links')).toBeLessThan(firstOf('text-size'));
  const failedAtFirst = steps[firstOf('headings')]?.checks.filter(
    ({ outcome }) => outcome === 'failed',
  );
  expect(failedAtFirst?.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['heading-not-empty', 'heading-levels-in-order']),
  );
  const last = new Map(said.map(({ id, outcome }) => [id, outcome]));
  const final = told.checks.filter(({ id }) => last.has(id));
  expect(final.length).toBeGreaterThan(100);
  expect(final.map(({ id, outcome }) => [id, outcome])).toEqual(
    final.map(({ id }) => [id, last.get(id)]),
  );
  const shape = ({ checks }: PageReport) =>
    checks.map(({ id, outcome, message }) => [id, outcome, message]);
  expect(shape(told)).toEqual(shape(untold));
}, 120_000);

test('what it tells has no secret of the user’s', async () => {
  const server = await servePages({
    '/': page('<main><h1>The ferry</h1><h2></h2><img src="a.png" title="hunter2secret"></main>'),
  });
  const steps: AuditStep[] = [];
  await audited(
    { onStep: (step) => steps.push(step) },
    {
      targets: [server.origin],
      root: undefined,
      header: { Authorization: 'hunter2secret' },
      pictures: false,
    },
  );
  await server.close();
  expect(JSON.stringify(steps)).toContain('image-alt');
  expect(JSON.stringify(steps)).not.toContain('hunter2secret');
}, 60_000);

test('a check is judged once all that it asks for is there, and not before', () => {
  const settings = settingsFor(
    { only: ['skip-link-target-exists', 'heading-not-empty'] },
    '/',
    '2026-11-30',
  );
  const needs = settings.checks.flatMap((check) => check.needs);
  const evidence = {
    schemaVersion: 1,
    page: {
      url: '/',
      target: '/',
      finalUrl: null,
      status: 200,
      viewport: { width: 1, height: 1 },
      title: '',
      lang: null,
      durationMs: 0,
    },
    probes: {},
    notes: [],
    timings: {},
  } as unknown as Parameters<typeof judgeStep>[1];
  expect(needs.length).toBeGreaterThan(1);
  expect(judgeStep('headings', evidence, settings)).toEqual([]);
});
