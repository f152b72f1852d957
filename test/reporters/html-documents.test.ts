import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import {
  type PageReport,
  type Report,
  type RootCause,
  reporterContext,
  reporters,
} from '../../src/index.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { renderFiles } from '../helpers/render.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const filesOf = (report: Report, locale = 'en') =>
  renderFiles('html', report, reporterContext(locale));

function elementsIn(markup: string): Element[] {
  return parse(markup).childNodes.flatMap(elementsBelow);
}

function elementsBelow(node: Node): Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsBelow)] : [];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** A page with so many findings for each of those who mend them. */
function pageWith(url: string, editor: number, template: number): PageReport {
  const places = (count: number) => Array.from({ length: count }, () => finding());
  const failed = editor + template > 0;
  return pageReport({
    url,
    title: `Story ${url}`,
    outcome: failed ? 'failed' : 'passed',
    checks: [
      checkResult({ id: 'heading-not-empty', owner: 'editor', findings: places(editor) }),
      checkResult({ id: 'landmarks', owner: 'template', findings: places(template) }),
    ].filter(({ findings }) => findings.length > 0),
  });
}

function causeOn(urls: readonly string[]): RootCause {
  const example = { page: urls[0] ?? '', message: 'No main landmark holds the story.' };
  return {
    id: 'landmarks-1',
    checkId: 'landmarks',
    pages: [...urls],
    example: { ...finding(example), ...example },
  } as RootCause;
}

function listed(markup: string): string[] {
  const lists = elementsIn(markup).filter((one) => attribute(one, 'class') === 'pages');
  return lists.flatMap(({ childNodes }) =>
    childNodes.map((item) => textOf(item).replace(/\s+/g, ' ').trim()).filter(Boolean),
  );
}

test('a report of one page is one document', () => {
  const files = filesOf(reportOf([pageWith('/a', 1, 1)]));
  expect([...files.keys()]).toEqual(['index.html']);
  expect(files.get('index.html')).toContain('id="page-0"');
});

test('of several pages each has a document; the first one lists them, those with most to fix first', () => {
  const files = filesOf(
    reportOf([pageWith('/fine', 0, 0), pageWith('/few', 1, 0), pageWith('/many', 1, 5)]),
  );
  expect([...files.keys()].at(-1)).toBe('index.html');
  // Each page, what is tried by hand, the first document.
  expect(files.size).toBe(5);
  const index = files.get('index.html') ?? '';
  expect(listed(index)).toEqual([
    'Failed Story /many editor 1, developers 5 /many',
    'Failed Story /few editor 1 /few',
    'Passed Story /fine /fine',
  ]);
  // What was found is told once, in the page's own document.
  expect(index).not.toContain('class="findings"');
});

test('a document stays where it was when other pages come and go', () => {
  const namesIn = (report: Report) =>
    new Map(
      [...filesOf(report)]
        .filter(([name]) => name.startsWith('pages/'))
        .map(([name, text]) => [/Story \/\w+/.exec(text)?.[0], name]),
    );
  const before = namesIn(reportOf([pageWith('/a', 1, 0), pageWith('/b', 1, 0)]));
  const after = namesIn(
    reportOf([pageWith('/new', 1, 0), pageWith('/b', 0, 0), pageWith('/c', 0, 2)]),
  );
  expect(after.get('Story /b')).toBe(before.get('Story /b'));
});

test('the same address twice has two documents', () => {
  expect(
    filesOf(reportOf([pageWith('/a', 1, 0), pageWith('/b', 0, 0), pageWith('/a', 0, 2)])).size,
  ).toBe(5);
});

test.each(['en', 'he'])(
  'every link between documents leads to something that is there (%s)',
  (locale) => {
    const urls = Array.from({ length: 12 }, (_, at) => `/${at}`);
    const report = {
      ...reportOf(urls.map((url) => pageWith(url, 1, 1))),
      rootCauses: [causeOn(urls)],
    };
    const files = filesOf(report, locale);
    expect(files.size).toBe(15);
    let links = 0;
    for (const [file, markup] of files) {
      for (const href of hrefsIn(markup)) {
        const [path, anchor] = href.split('#');
        const target = path ? posix.join(posix.dirname(file), path) : file;
        expect(files.has(target)).toBe(true);
        if (anchor) expect(idsIn(files.get(target) ?? '')).toContain(anchor);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(50);
  },
);

function hrefsIn(markup: string): string[] {
  return elementsIn(markup)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((one) => attribute(one, 'href') ?? [])
    .filter((href) => !/^https?:/.test(href));
}

function idsIn(markup: string): string[] {
  return elementsIn(markup).flatMap((one) => attribute(one, 'id') ?? []);
}

test('a cause of many pages tells ten of them, and has a document with all', () => {
  const urls = Array.from({ length: 25 }, (_, at) => `/${at}`);
  const report = {
    ...reportOf(urls.map((url) => pageWith(url, 0, 1))),
    rootCauses: [causeOn(urls)],
  };
  const files = filesOf(report);
  const [name = ''] = [...files.keys()].filter((file) => file.startsWith('causes/'));
  expect(listed(files.get(name) ?? '')).toHaveLength(25);
  const index = elementsIn(files.get('index.html') ?? '');
  const cause = index.find((one) => attribute(one, 'id') === 'cause-landmarks-1') as Element;
  const hrefs = elementsBelow(cause).flatMap((one) => attribute(one, 'href') ?? []);
  expect(hrefs.filter((href) => href.startsWith('pages/'))).toHaveLength(10);
  expect(hrefs.at(-1)).toBe(name);
  expect(textOf(cause)).toContain('All 25 pages');
});

test('ten thousand pages, each with a long title and address, stay below five megabytes', () => {
  const pages = Array.from({ length: 10_000 }, (_, at) => {
    const page = pageWith(`/news/2026/november/${'long-name-'.repeat(6)}${at}.html`, 1, 5);
    return { ...page, title: 'ש'.repeat(200), checks: page.checks.slice(0, 1) };
  });
  const urls = pages.map(({ url }) => url);
  const causes = Array.from({ length: 40 }, (_, at) => ({
    ...causeOn(urls),
    id: `landmarks-${at}`,
  }));
  const report = { ...reportOf(pages), rootCauses: causes };
  const files = reporters.html.files?.(report, reporterContext('he')) ?? [];
  // Documents of pages are of no interest here.
  const told = new Map(
    [...files].flatMap(({ file, parts }) =>
      file.startsWith('pages/') ? [] : [[file, [...parts].join('')] as const],
    ),
  );
  const index = told.get('index.html') ?? '';
  expect(Buffer.byteLength(index)).toBeLessThan(5_000_000);
  expect(listed(index)).toHaveLength(100);
  expect(hrefsIn(index)).toEqual(expect.arrayContaining(['lists/1.html', 'lists/2.html']));
  for (const file of ['lists/1.html', 'lists/2.html']) {
    const list = told.get(file) ?? '';
    expect(Buffer.byteLength(list)).toBeLessThan(5_000_000);
    expect(listed(list)).toHaveLength(5000);
  }
});
