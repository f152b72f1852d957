import type { Said } from './words.ts';

/** What stands in for a value, by its name: such values as judges give. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  origin: 'given by --browser',
  option: '--fail-on',
  meant: 'fail-on',
  inside: 'overrides',
  ignored: ['presscheck.config.yaml'],
  flag: 'fial-on',
  folder: 'site',
  format: 'csv',
  locale: 'xx',
  locales: 'en, he',
  type: 'a number',
  values: 'minor, serious',
  target: 'dist',
  given: 'big',
  least: '100',
  most: '64',
  formats: 'json, html',
  address: '/videos/ferry.html',
  proxy: 'socks4://proxy.example:1080',
  fix: 'Give it a name.',
  problem: 'the window stays where it was',
  what: 'the layer “We value your privacy”',
  url: '/a.html',
  path: 'reports/index.html',
  file: 'baseline.txt',
  where: '/a.html',
  checkId: 'fake-heading',
  impact: 'serious',
  owner: 'the template’s developers',
  seconds: '1.5',
  page: '/a.html',
  shown: '/a.html, /b.html',
  criterion: '1.4.4',
  number: '1.4.4',
  version: '1.0.0',
  date: '2026-01-01',
  browser: 'Chrome 150',
  axe: '4.12',
  targets: 'dist',
  alt: 'The ferry at its landing',
  ariaLevel: '9',
  attribute: 'autoplay',
  back: '#ffffff',
  box: '<div class="teaser">',
  button: 'Accept all',
  counts: '2 pages: 1 passed, 1 failed',
  ids: 'h1-single, image-alt',
  by: '<div class="teaser">',
  caption: 'The ferry at its landing on Friday',
  claimed: 'en',
  code: 'xx-yy',
  control: 'the control <button>A+</button>',
  cover: '<header class="bar">',
  declared: 'English',
  doubt: 'a script of the page could not be loaded',
  effect: 'it opened a search field',
  element: '<p class="lead">',
  endpoint: 'https://s3.example.org/',
  first: 'Search',
  found: 'German',
  fragment: 'story',
  from: 'fr',
  headline: 'Ferry returns',
  headlines: '“Ferry returns”, “Ferry is back”',
  heading: 'Ferry returns',
  how: 'it is hidden',
  href: '#story',
  html: '<a href="/">News</a>',
  id: 'story',
  is: 'German',
  key: 's',
  kind: 'img',
  lang: 'de',
  language: 'German',
  link: 'the link to “#story”',
  message: 'The text is cut off.',
  name: 'Skip to the story',
  names: '“A”, “A+”',
  needed: '4.5',
  next: '<a href="/">News</a>',
  one: '#story',
  other: '#menu',
  own: 'Video',
  part: 'navigation',
  permission: 's3:PutObject',
  place: '<div id="story">',
  property: 'line-height',
  ratio: '2.10',
  reason: 'it is hidden',
  role: 'button',
  route: 'By the Tab key',
  said: 'Weather: rain',
  script: 'Cyrillic',
  sentence: 'The text is cut off.',
  size: 'large',
  source: 'the title',
  store: 's3://newsroom/results',
  story: 'Ferry returns',
  tag: 'h2',
  text: 'Ferry returns',
  title: 'Ferry returns – The Town Paper',
  value: 'none',
  when: 'at 200%',
  why: 'it is hidden',
  windows: '1280 by 800',
  words: 'Read more',
};

/** Numbers are given once as one and once as several, so that both forms are read. */
const NUMBERS = [1, 12];

/** What is said, with such values; once with a number of one, and once with several. */
export function sentencesOf(key: string, said: Said, samples = SAMPLES): string[] {
  if (typeof said === 'string') return [said];
  const names = parametersOf(said);
  return [
    ...new Set(
      NUMBERS.map((number) =>
        String(said(...names.map((name) => (name in samples ? samples[name] : number)))),
      ),
    ),
  ].map((sentence) => {
    if (/undefined|\[object|NaN/.test(sentence)) throw new Error(`${key} says “${sentence}”.`);
    return sentence;
  });
}

/** The names of a function’s parameters, as they stand in its code. */
function parametersOf(said: (...values: unknown[]) => unknown): string[] {
  const [, list = ''] = /^(?:function\s*\w*)?\w*\s*\(?([^)=]*)\)?/.exec(said.toString()) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
