import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFrontMatter } from '../front-matter.mjs';
import { MEDIA } from '../read-stories.mjs';
import { runCommand } from '../run-command.mjs';

/** Eleventy with its own example of a blog, whose posts are replaced. @type {import('./all.mjs').Stack} */
export const eleventy = {
  id: 'eleventy',
  async build(folder, stories) {
    const blog = join(folder, 'node_modules/eleventy-base-blog');
    const site = join(folder, 'blog');
    await rm(site, { recursive: true, force: true });
    await cp(blog, site, { recursive: true });
    await removePosts(site);
    for (const story of stories) await writePost(site, story);
    await cp(MEDIA, join(site, 'img/media'), { recursive: true });
    await runCommand('node', ['../node_modules/@11ty/eleventy/cmd.js'], site);
    await cp(MEDIA, join(site, '_site/media'), { recursive: true });
    const addresses = Object.fromEntries(stories.map(({ id }) => [id, `/posts/${id}/`]));
    return { site: join(site, '_site'), addresses };
  },
};

async function removePosts(site) {
  const posts = join(site, 'posts');
  for (const name of await readdir(posts)) {
    if (name.endsWith('.md')) await rm(join(posts, name));
  }
}

function writePost(site, { id, title, date, description, markdown }) {
  const fields = {
    layout: 'layouts/post.njk',
    title,
    description,
    date: date.slice(0, 10),
    tags: ['harbour'],
  };
  return writeFile(join(site, 'posts', `${id}.md`), withFrontMatter(fields, markdown));
}
