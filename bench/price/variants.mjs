import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARAGRAPH = /(<p\b[^>]*>)([^<]{80,})(<\/p>)/g;

/**
 * A build of several templates: of each page a folder of variants, with its sentences in another order and
 * number and its headline's words turned round. Returns the folder.
 */
export function writeVariants(files, count) {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-variants-'));
  const draw = drawer(7);
  for (const [at, file] of files.entries()) {
    const html = readFileSync(file, 'utf8');
    mkdirSync(join(folder, `template-${at}`));
    for (let variant = 0; variant < count; variant += 1)
      writeFileSync(
        join(folder, `template-${at}`, `story-${variant}.html`),
        variantOf(html, variant, draw),
      );
  }
  return folder;
}

function variantOf(html, variant, draw) {
  const sentences = [...html.matchAll(PARAGRAPH)]
    .flatMap(([, , text]) => text.split(/(?<=[.!?।。])\s+/))
    .filter((sentence) => sentence.length > 30);
  if (variant === 0 || sentences.length === 0) return html;
  const text = () =>
    Array.from({ length: 1 + draw(4) }, () => sentences[draw(sentences.length)]).join(' ');
  const told = html.replace(PARAGRAPH, (_, start, _text, end) => start + text() + end);
  return withHeadlineTurned(told, variant);
}

function withHeadlineTurned(html, by) {
  const headline = /<h1[^>]*>([^<]{10,})<\/h1>/i.exec(html)?.[1]?.trim();
  if (!headline) return html;
  const words = headline.split(' ');
  const turned = words.map((_, at) => words[(at + by) % words.length]).join(' ');
  return html.replaceAll(headline, turned);
}

/** The same numbers in every run. */
function drawer(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}
