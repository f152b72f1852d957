import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const AXE_FOLDER = dirname(require.resolve('axe-core'));

let source: string | null = null;

/** axe-core, minified, as one script. */
export function axeSource(): string {
  source ??= readFileSync(join(AXE_FOLDER, 'axe.min.js'), 'utf8');
  return source;
}

/** axe-core's version. */
export function axeVersion(): string {
  const manifest = readFileSync(join(AXE_FOLDER, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The languages that axe-core's messages are translated to; English needs no translation. */
export function axeLocales(): string[] {
  const translated = readdirSync(join(AXE_FOLDER, 'locales'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('_'))
    .map((file) => file.slice(0, -'.json'.length));
  return ['en', ...translated].sort();
}

/** axe-core's messages in a language, or null for its English: of it, and of languages that it does not have. */
export function axeLocale(locale: string): unknown {
  if (locale === 'en' || !axeLocales().includes(locale)) return null;
  return JSON.parse(readFileSync(join(AXE_FOLDER, 'locales', `${locale}.json`), 'utf8'));
}
