import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFrontMatter } from '../front-matter.mjs';
import { MEDIA, SITE } from '../read-stories.mjs';
import { runCommand } from '../run-command.mjs';

/** VitePress with its default theme: the stories are pages in its sidebar. @type {import('./all.mjs').Stack} */
export const vitepress = {
  id: 'vitepress',
  fields: { type: 'module' },
  async build(folder, stories) {
    const docs = join(folder, 'docs');
    await mkdir(join(docs, '.vitepress'), { recursive: true });
    await writeFile(join(docs, '.vitepress/config.mjs'), configFor(stories));
    await writeFile(join(docs, 'index.md'), frontPage(stories));
    for (const story of stories) await writeFile(join(docs, `${story.id}.md`), pageOf(story));
    await cp(MEDIA, join(docs, 'public/media'), { recursive: true });
    await runCommand('node', ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'], folder);
    const addresses = Object.fromEntries(stories.map(({ id }) => [id, `/${id}.html`]));
    return { site: join(docs, '.vitepress/dist'), addresses };
  },
};

function configFor(stories) {
  const { title, description } = SITE;
  const items = stories.map((story) => ({ text: story.title, link: `/${story.id}` }));
  const themeConfig = {
    nav: [{ text: 'Front page', link: '/' }],
    sidebar: [{ text: 'Stories', items }],
  };
  const config = { lang: 'en', title, description, themeConfig };
  return `export default ${JSON.stringify(config, null, 2)};\n`;
}

function frontPage(stories) {
  const lines = stories.map(({ id, title }) => `- [${title}](/${id})`);
  return `# ${SITE.title}\n\n${lines.join('\n')}\n`;
}

/** The theme has no place for a byline: it is the first paragraph, as sites made with it write it. */
function pageOf({ title, date, author, description, markdown }) {
  const byline = `By ${author}, <time datetime="${date.replace(' ', 'T')}Z">${date.slice(0, 16)}</time>`;
  const text = `# ${title}\n\n${byline}\n\n${markdown}`;
  return withFrontMatter({ title, description, author, date }, text);
}
