import { oddAttributes } from './odd-attributes.ts';
import { inQuotes, oddName } from './odd-names.ts';
import type { Random } from './random.ts';
import { oddText, paragraph, phrase } from './words.ts';

/** Makes one piece of a document; `depth` says how many levels may still be below it. */
type Fragment = (random: Random, depth: number) => string;

/** What may stand in a body, each as likely as the next. */
const FRAGMENTS: readonly Fragment[] = [
  (random) => `<p${oddAttributes(random)}>${paragraph(random)}</p>`,
  (random) =>
    `<h${1 + random.below(6)}${oddAttributes(random)}>${oddText(random)}</h${1 + random.below(6)}>`,
  (random) => `<h${random.pick([0, 7, 10])}>${oddText(random)}</h7>`,
  (random) =>
    `<div role=heading aria-level="${random.pick(['0', '1', '9', 'x'])}"${oddAttributes(random)}>${oddText(random)}</div>`,
  inside('div'),
  inside('section'),
  inside('article'),
  inside('main'),
  inside('nav'),
  inside('aside'),
  inside('header'),
  inside('footer'),
  inside('span'),
  inside('blockquote'),
  inside('fieldset'),
  inside('figure'),
  inside('hgroup'),
  inside('search'),
  inside('menu'),
  inside('label'),
  inside('noscript'),
  inside('template'),
  inside('slot'),
  inside('x-throws'),
  inside('marquee'),
  inside('object'),
  inside('select'),
  inside('center'),
  inside('button'),
  inside('p'),
  (random, depth) =>
    `<ul${oddAttributes(random)}>${random.repeat(random.below(5), () => `<li${oddAttributes(random)}>${below(random, depth)}`)}</ul>`,
  (random, depth) =>
    `<dl><dt>${below(random, depth)}<dd${oddAttributes(random)}>${below(random, depth)}</dl>`,
  (random, depth) =>
    `<table${oddAttributes(random)}>${random.chance(0.5) ? '<caption>x' : ''}${random.repeat(random.below(4), () => `<tr${oddAttributes(random)}>${random.repeat(random.below(4), () => `<${random.pick(['td', 'th'])} colspan=${random.pick([0, 1, 3, 1000])} headers="${oddName(random)}">${below(random, depth)}`)}`)}</table>`,
  (random, depth) =>
    `<dialog ${random.pick(['', 'open'])}${oddAttributes(random)}>${below(random, depth)}<button>Close</button></dialog>`,
  (random, depth) =>
    `<details ${random.pick(['', 'open', 'name=a'])}${oddAttributes(random)}><summary${oddAttributes(random)}>${oddText(random)}</summary>${below(random, depth)}</details>`,
  (random, depth) =>
    `<iframe ${random.pick(['', 'sandbox', 'sandbox="allow-scripts"', 'loading=lazy', 'title=x', 'name="parent"'])} srcdoc="${inQuotes(`${below(random, depth)}${random.pick(['', '<script>parent.document.title="x"</script>', '<script>top.focus()</script>'])}`)}"${oddAttributes(random)}></iframe>`,
  (random, depth) =>
    `<div><template shadowrootmode="${random.pick(['open', 'closed', 'x'])}" ${random.pick(['', 'shadowrootdelegatesfocus'])}><slot></slot><slot name=a></slot>${below(random, depth)}<style>:host{display:${random.pick(['block', 'contents', 'none'])}}</style></template>${below(random, depth)}</div>`,
  (random) =>
    `<svg${oddAttributes(random)} viewBox="0 0 9 9" width=20><title>${oddText(random)}</title><a href="#x" xlink:href="#y"><text y=9>x</text></a><foreignObject><p>${oddText(random)}<svg><style>x{</style></svg></foreignObject><use href="#${oddName(random)}"></use></svg>`,
  (random) =>
    `<math${oddAttributes(random)}><mi>x</mi><mo>=</mo><annotation-xml encoding="text/html"><h2>${oddText(random)}</h2></annotation-xml></math>`,
  (random) =>
    `<form name="${oddName(random)}" id="${oddName(random)}">${random.repeat(1 + random.below(4), () => `<input name="${oddName(random)}" id="${oddName(random)}" type="${random.pick(['text', 'hidden', 'radio', 'range', 'file', 'image', 'x'])}">`)}<button name="${oddName(random)}">${oddText(random)}</button></form>`,
  (random) =>
    `<${random.pick(['img', 'embed', 'object'])} name="${oddName(random)}" id="${oddName(random)}"${oddAttributes(random)}>`,
  (random) =>
    `<img src="${random.pick(['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'missing.png', 'data:,', '', 'x:'])}"${random.pick(['', ' alt', ' alt="x.png"', ' usemap="#m"'])}${oddAttributes(random)}>`,
  (random) =>
    `<a href="${random.pick(['#', '#top', '#story', '#nowhere', '#%', '#%E0%A4%A', '#:~:text=The', '##', 'javascript:void 0', 'javascript:throw 1', 'mailto:', 'http://', '//', 'http://[', 'data:,x', '', ' #story ', 'missing.html'])}"${oddAttributes(random)}>${oddText(random)}</a>`,
  (random) =>
    `<a href="#${oddName(random)}"${oddAttributes(random)}>Skip to ${oddText(random)}</a>`,
  (random) =>
    `<${random.pick(['video', 'audio'])} ${random.pick(['controls', 'autoplay', 'autoplay muted loop'])} src="${random.pick(['missing.mp4', 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEA', ''])}"${oddAttributes(random)}><track></${random.pick(['video', 'audio'])}>`,
  (random) =>
    `<select${oddAttributes(random)}><option${oddAttributes(random)}>100%<optgroup><option>200%</select>`,
  (random) =>
    `<canvas${oddAttributes(random)} width=${random.pick([0, 10, 30_000])}>${phrase(random)}</canvas>`,
  (random) =>
    `<time datetime="${random.pick(['2024-02-30', '', 'x', '99999-01-01', '2024-01-01T25:00'])}"${oddAttributes(random)}>${phrase(random)}</time>`,
  (random) =>
    `<script type="${random.pick(['application/ld+json', 'application/json', 'x'])}">${random.pick(['{', '[]', 'null', '{"@type":"NewsArticle","headline":{"a":1}}', '{"@graph":[null,1,{"@type":["NewsArticle",null],"headline":null}]}', '{"@type":"__proto__","__proto__":{"headline":"x"}}', '"x"'])}</script>`,
  (random) =>
    `<!-- ${phrase(random)} --!><![CDATA[x]]></${random.pick(['p', 'br', 'body', 'html', 'div', 'form'])}><${random.pick(['plainx', 'a:b', 'x-', 'b', 'i', 'a', 'nobr', 'font'])}>`,
  (random) =>
    `<ruby${oddAttributes(random)}>x<rp>(<rt>${phrase(random)}</ruby><wbr><br><hr${oddAttributes(random)}><progress value=x></progress><meter></meter><output></output>`,
  (random) =>
    `<map name=m><area href="#story" shape="${random.pick(['rect', 'poly', 'x'])}" coords="${random.pick(['', '1,2', '0,0,99999,99999', 'x'])}"></map>`,
];

function inside(tag: string): Fragment {
  return (random, depth) => {
    const end = random.chance(0.9) ? `</${tag}>` : '';
    return `<${tag}${oddAttributes(random)}>${below(random, depth)}${end}`;
  };
}

/** What is inside a fragment: a text, or fragments one level deeper. */
function below(random: Random, depth: number): string {
  if (depth <= 0 || random.chance(0.25)) return oddText(random);
  return fragments(random, 1 + random.below(3), depth - 1);
}

/** So many pieces of a document. */
export function fragments(random: Random, count: number, depth: number): string {
  return random.repeat(count, () => random.pick(FRAGMENTS)(random, depth));
}

const NESTED = [
  'div',
  'span',
  'b',
  'blockquote',
  'ul><li',
  'section',
  'table><tr><td',
  'font',
  'a',
  'em',
  'details open',
  'svg><g',
  'q',
  'article',
];

/** A text some hundred or thousand levels down. */
export function deepNesting(random: Random): string {
  const levels = random.pick([60, 300, 600, 2000]);
  const tag = random.pick(NESTED);
  return `${`<${tag}>`.repeat(levels)}${oddText(random)}`;
}

/** The same, made by script: the parser closes what is deeper than about 500 levels. */
export function deepByScript(random: Random): string {
  const levels = random.pick([600, 1000, 2500]);
  const tag = random.pick(['div', 'span', 'section', 'x-y', 'li']);
  return `<script>{let at = document.body; for (let i = 0; i < ${levels}; i += 1) at = at.appendChild(document.createElement('${tag}')); at.textContent = ${JSON.stringify(phrase(random))}}</script>`;
}
