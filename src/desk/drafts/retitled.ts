import { escaped } from './draft-markup.ts';

const SCRIPT = /(<script\b[^>]*>[\s\S]*?<\/script>)/i;
const METADATA = /^<script\b[^>]*\bld\+json/i;

/** A page with another headline wherever it says its own: in its title and its metadata too. */
export function retitled(source: string, old: string, headline: string): string {
  if (old === '' || headline === '') return source;
  const parts = source.split(SCRIPT);
  return parts
    .map((part) =>
      isScript(part) ? inMetadata(part, old, headline) : inMarkup(part, old, headline),
    )
    .join('');
}

function isScript(part: string): boolean {
  return /^<script\b/i.test(part);
}

function inMetadata(script: string, old: string, headline: string): string {
  if (!METADATA.test(script)) return script;
  return script.replaceAll(inJson(old), () => inJson(headline));
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/</g, '\\u003c');
}

function inMarkup(markup: string, old: string, headline: string): string {
  const words = escaped(headline).replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  const forms = new Set([old, escaped(old), escaped(old).replace(/"/g, '&quot;')]);
  return [...forms].reduce((out, form) => out.replaceAll(form, () => words), markup);
}
