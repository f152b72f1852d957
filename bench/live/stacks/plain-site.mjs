import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { MEDIA } from '../read-stories.mjs';
import { pageFor } from './plain-page.mjs';

/**
 * One of the libraries on pages of a sound template of our own.
 *
 * @typedef {{ id: string, files: Record<string, string>, head?: string, end?: string,
 *   bundle?: string }} Library
 *   `files` says which file of its package is served under which name; `head` and `end` include it as
 *   its own instructions say; `bundle` is a script that is bundled and served as `library.js`
 *
 * @param {Library} library
 * @returns {import('./all.mjs').Stack}
 */
export function plainSite(library) {
  return {
    id: library.id,
    async build(folder, stories) {
      const site = join(folder, 'site');
      await mkdir(join(site, 'library'), { recursive: true });
      for (const [from, to] of Object.entries(library.files)) {
        await cp(join(folder, 'node_modules', from), join(site, 'library', to), {
          recursive: true,
        });
      }
      if (library.bundle) await bundleFor(folder, site, library.bundle);
      for (const story of stories) {
        const text = micromark(story.markdown, OPTIONS);
        await writeFile(join(site, `${story.id}.html`), pageFor(story, text, library));
      }
      await cp(MEDIA, join(site, 'media'), { recursive: true });
      const addresses = Object.fromEntries(stories.map(({ id }) => [id, `/${id}.html`]));
      return { site, addresses };
    },
  };
}

const OPTIONS = {
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
};

async function bundleFor(folder, site, source) {
  const { build } = await import('esbuild');
  await build({
    stdin: { contents: source, resolveDir: folder, loader: 'jsx' },
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(site, 'library/library.js'),
    logLevel: 'error',
  });
}
