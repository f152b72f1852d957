import { expect, test } from '@jest/globals';
import { spokenNodes } from '../../../src/browser/accessibility-links/way/spoken-nodes.ts';
import { spokenRoles } from '../../../src/model/accessibility-links/way.words.ts';

type Node = Parameters<typeof spokenNodes>[0][number];
type Branch = {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  ignored?: true;
  url?: string;
  in?: Branch[];
};

/** A tree as the browser gives it: nodes in a list, by their numbers. */
function nodesOf(branch: Branch, nodes: Node[] = []): Node[] {
  const own: Node = {
    nodeId: String(nodes.length),
    backendDOMNodeId: nodes.length + 1,
    ignored: branch.ignored === true,
    role: { type: 'role', value: branch.role },
    name: { type: 'computedString', value: branch.name ?? '' },
    properties: [
      ...(branch.url
        ? [{ name: 'url' as const, value: { type: 'string' as const, value: branch.url } }]
        : []),
      ...(branch.level
        ? [{ name: 'level' as const, value: { type: 'integer' as const, value: branch.level } }]
        : []),
      ...(branch.expanded === undefined
        ? []
        : [
            {
              name: 'expanded' as const,
              value: { type: 'booleanOrUndefined' as const, value: branch.expanded },
            },
          ]),
    ],
    childIds: [],
  };
  nodes.push(own);
  for (const child of branch.in ?? []) {
    own.childIds?.push(String(nodes.length));
    nodesOf(child, nodes);
  }
  return nodes;
}

function saidOf(branches: Branch[], most = 100): string[] {
  return spokenNodes(nodesOf({ role: 'RootWebArea', in: branches }), most).said.map(
    ({ text, roles, leaving }) => `${text} ${spokenRoles(roles, leaving === true)}`.trim(),
  );
}

const text = (name: string): Branch => ({ role: 'StaticText', name });
const marker: Branch = { role: 'ListMarker', name: '•' };
const link = (name: string, ...inner: Branch[]): Branch => ({ role: 'link', name, in: inner });

test.each<[string, Branch[], string[]]>([
  [
    'lists are told at both ends',
    [{ role: 'list', in: [{ role: 'listitem', in: [marker, link('Home')] }] }],
    ['List with 1 item', 'Home link', 'leaving list'],
  ],
  [
    'a list in a list is told by its depth, and the outer one again after it',
    [
      {
        role: 'list',
        in: [
          {
            role: 'listitem',
            in: [marker, { role: 'list', in: [{ role: 'listitem', in: [marker, text('Hi')] }] }],
          },
          { role: 'listitem', in: [marker, text('Bye')] },
        ],
      },
    ],
    [
      'List with 2 items',
      'List with 1 item Nesting level 1',
      'Hi',
      'leaving list',
      'List with 2 items',
      'Bye',
      'leaving list',
    ],
  ],
  [
    'and not where it is left at once',
    [
      {
        role: 'list',
        in: [
          {
            role: 'listitem',
            in: [marker, { role: 'list', in: [{ role: 'listitem', in: [marker, text('Hi')] }] }],
          },
        ],
      },
    ],
    ['List with 1 item', 'List with 1 item Nesting level 1', 'Hi', 'leaving list', 'leaving list'],
  ],
  [
    'what is open or shut',
    [
      { role: 'button', name: 'Menu', expanded: false },
      { role: 'button', name: 'More', expanded: true },
    ],
    ['Menu push button collapsed', 'More push button expanded'],
  ],
  [
    'a list without markers is not told',
    [{ role: 'list', in: [{ role: 'listitem', in: [link('Home')] }] }],
    ['Home link'],
  ],
  ['a list of nothing is not told', [{ role: 'list', in: [link('Home')] }], ['Home link']],
  [
    'landmarks by their names',
    [{ role: 'navigation', name: 'Sections', in: [link('Sport')] }],
    ['Sections navigation', 'Sport link', 'leaving navigation'],
  ],
  ['a region without a name is none', [{ role: 'region', in: [text('Hello')] }], ['Hello']],
  [
    'a picture in a link, with its name',
    [link('News', { role: 'image', name: 'News' })],
    ['News image link'],
  ],
  [
    'a link in a heading',
    [{ role: 'heading', name: 'Ferry returns', level: 3, in: [link('Ferry returns')] }],
    ['Ferry returns link heading level 3'],
  ],
  ['a link without a name', [link('')], ['link']],
  [
    'what is ignored is passed through',
    [{ role: 'none', ignored: true, in: [text('Hi')] }],
    ['Hi'],
  ],
  ['what is drawn is not read again', [text('Hi'), { role: 'InlineTextBox', name: 'Hi' }], ['Hi']],
  ['a drawing without a name', [{ role: 'SvgRoot' }], []],
])('%s', (_case, branches, said) => {
  expect(saidOf(branches)).toEqual(said);
});

test('Tab stops on the link in a heading: that is where it stands', () => {
  const nodes = nodesOf({ role: 'heading', name: 'Ferry', level: 2, in: [link('Ferry')] });
  expect(spokenNodes(nodes, 10).said[0]?.backendNodeId).toBe(2);
});

test('a part is the innermost landmark, or a list outside all', () => {
  const nodes = nodesOf({
    role: 'RootWebArea',
    in: [
      { role: 'list', in: [{ role: 'listitem', in: [marker, link('Skip')] }] },
      {
        role: 'banner',
        in: [{ role: 'list', in: [{ role: 'listitem', in: [marker, link('Home')] }] }],
      },
    ],
  });
  const { said, parts } = spokenNodes(nodes, 100);
  const partOf = (name: string) =>
    parts[said.find(({ text: at }) => at === name)?.part ?? -1]?.role;
  expect([partOf('Skip'), partOf('Home')]).toEqual(['list', 'banner']);
});

test('says no more than it may, however deep the tree', () => {
  let deep: Branch = text('bottom');
  for (let depth = 0; depth < 3000; depth += 1) deep = { role: 'generic', in: [deep] };
  expect(saidOf([deep, text('end')])).toEqual(['bottom', 'end']);
  expect(saidOf([text('a'), text('b'), text('c')], 2)).toEqual(['a', 'b']);
});

test.each([
  ['https://a.example/news/old-pier_opens.html?a=1#b', 'old pier opens'],
  ['https://a.example/sport/index.html', 'sport'],
  ['https://a.example/weather/', 'weather'],
  ['https://a.example/story-1764.html', ''],
  ['https://a.example/1764', ''],
  ['', ''],
])('a link without a name is told by its address %s', (url, text) => {
  const { said } = spokenNodes(nodesOf({ role: 'RootWebArea', in: [{ role: 'link', url }] }), 9);
  expect(said.map((one) => [one.text, one.byAddress ?? false])).toEqual([[text, text !== '']]);
});

test('a link that has a name is told by that', () => {
  const link = { role: 'link', name: 'Weather', url: 'https://a.example/wind/' };
  const { said } = spokenNodes(nodesOf({ role: 'RootWebArea', in: [link] }), 9);
  expect(said).toMatchObject([{ text: 'Weather' }]);
  expect(said[0]?.byAddress).toBeUndefined();
});
