import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { withFrontMatter } from '../front-matter.mjs';
import { MEDIA, SITE } from '../read-stories.mjs';
import { runCommand } from '../run-command.mjs';

/** How Hexo knows that a folder holds one of its sites. */
const SITE_MARK = { hexo: { version: '' } };

/**
 * A Hexo site as `hexo init` makes it, with another theme.
 *
 * @param {string} theme the package is hexo-theme-…
 * @param {Record<string, unknown>} settings of the theme, where they are not its own defaults
 * @param {(folder: string) => Promise<void>} addFiles puts vendor files into the folder `source`
 * @param {Record<string, string>} overrides versions for what its packages ask for and is not to be had
 * @returns {import('./all.mjs').Stack}
 */
export function hexo(theme, settings = {}, addFiles = async () => undefined, overrides = {}) {
  return {
    id: `hexo-${theme}`,
    fields: { ...SITE_MARK, overrides },
    async build(folder, stories) {
      await writeSite(folder, theme, settings);
      for (const story of stories) await writePost(join(folder, 'source/_posts'), story);
      await cp(MEDIA, join(folder, 'source/media'), { recursive: true });
      await addFiles(folder);
      await runCommand('node', ['node_modules/hexo/bin/hexo', 'generate'], folder);
      return { site: join(folder, 'public'), addresses: addressesOf(stories) };
    },
  };
}

async function writeSite(folder, theme, settings) {
  await mkdir(join(folder, 'source/_posts'), { recursive: true });
  await mkdir(join(folder, 'themes'), { recursive: true });
  const { title, description, author, url } = SITE;
  const config = {
    title,
    description,
    author,
    language: 'en',
    timezone: 'UTC',
    url,
    permalink: ':year/:month/:day/:title/',
    // What is embedded and what themes load are files, not pages of the site.
    skip_render: ['media/**', 'vendor/**'],
    theme,
  };
  await writeFile(join(folder, '_config.yml'), stringify(config));
  if (Object.keys(settings).length > 0)
    await writeFile(join(folder, `_config.${theme}.yml`), stringify(settings));
}

/** Without `updated`, Hexo shows when the file was written. */
async function writePost(folder, { id, title, date, author, description, markdown }) {
  const fields = { title, date, updated: date, author, description, tags: ['Harbour'] };
  await writeFile(join(folder, `${id}.md`), withFrontMatter(fields, markdown));
}

function addressesOf(stories) {
  const address = ({ id, date }) => `/${date.slice(0, 10).replaceAll('-', '/')}/${id}/`;
  return Object.fromEntries(stories.map((story) => [story.id, address(story)]));
}
