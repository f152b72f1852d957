import { deepByScript, deepNesting, fragments } from './fragments.ts';
import { oddAttributes } from './odd-attributes.ts';
import { type Random, randomFrom } from './random.ts';
import { oddScript } from './scripts/script.ts';
import { oddControl } from './size-controls.ts';
import { styleSheet } from './styles.ts';
import { oddText, paragraph, phrase } from './words.ts';

/** A hostile page that depends on its seed alone. It has a real story: headline and paragraphs. */
export function fuzzPage(seed: number): string {
  const random = randomFrom(seed);
  const story = storyOf(random);
  const parts = [
    fragments(random, random.below(4), 3),
    maybe(random, 0.3, () => oddControl(random)),
    story,
    fragments(random, random.below(6), 4),
    maybe(random, 0.12, () => deepNesting(random)),
    maybe(random, 0.08, () => deepByScript(random)),
    scriptsOf(random),
  ];
  if (random.chance(0.2)) parts.reverse();
  return `${doctype(random)}<html${random.chance(0.2) ? oddAttributes(random) : ' lang="en"'}><head>${headOf(random)}</head><body${random.chance(0.1) ? oddAttributes(random) : ''}>
${random.chance(0.7) ? '<a href="#story">Skip to the story</a>' : ''}${parts.join('\n')}</body></html>`;
}

function doctype(random: Random): string {
  return random.pick([
    '<!doctype html>',
    '<!doctype html>',
    '<!doctype html>',
    '',
    '<!-- x --><?xml version="1.0"?>',
    '\uFEFF<!doctype html SYSTEM "about:legacy-compat">',
  ]);
}

function headOf(random: Random): string {
  const title = random.chance(0.1) ? '' : `<title>${oddText(random)}</title>`;
  const meta = random.pick([
    '',
    '<meta name="viewport" content="width=device-width">',
    '<meta name=viewport content="user-scalable=no, maximum-scale=x">',
    '<meta name="viewport" content="width=1e9,,;initial-scale=-1">',
  ]);
  const more = random.pick([
    '',
    '',
    '',
    '<base href="/elsewhere/">',
    '<base target="_blank">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'">',
    '<link rel=stylesheet href=missing.css>',
    '<meta http-equiv=refresh content="600">',
    '<meta property="og:title" content="">',
  ]);
  return `<meta charset="utf-8">${title}${meta}${more}${maybe(random, 0.7, () => styleSheet(random))}${maybe(random, 0.25, () => oddScript(random))}`;
}

function storyOf(random: Random): string {
  const text = random.repeat(
    4 + random.below(8),
    () => `<p>${paragraph(random)}</p>${maybe(random, 0.2, () => fragments(random, 1, 2))}`,
  );
  return `<main id="story"><article><h1>${phrase(random)}</h1>${text}</article></main>`;
}

function scriptsOf(random: Random): string {
  return random.repeat(random.below(4), () => oddScript(random));
}

function maybe(random: Random, share: number, make: () => string): string {
  return random.chance(share) ? make() : '';
}
