import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('./stories/', import.meta.url));

/** The folder of what the stories show: pictures, a film and the embedded page. */
export const MEDIA = join(FOLDER, 'media');

/** The site that they are published on. */
export const SITE = {
  title: 'Saltmere Tide',
  description: 'News from the harbour, the town and the islands.',
  author: 'The newsroom',
  url: 'https://saltmere-tide.example',
};

/**
 * One story as it was written: `date` is UTC, as `2024-05-14 07:30:00`, and `markdown` its text
 * without the title.
 *
 * @typedef {{ id: string, title: string, date: string, author: string, description: string,
 *   markdown: string }} Story
 */

/** All stories, the oldest first. @returns {Promise<Story[]>} */
export async function readStories() {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md'));
  const stories = await Promise.all(names.map(readStory));
  return stories.sort((one, other) => (one.date < other.date ? -1 : 1));
}

async function readStory(name) {
  const text = await readFile(join(FOLDER, name), 'utf8');
  const [, matter, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (!matter) throw new Error(`${name} does not begin with its title, date and author.`);
  return { ...parse(matter, { schema: 'failsafe' }), id: basename(name, '.md'), markdown };
}
