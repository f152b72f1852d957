import { stringify } from 'yaml';

/**
 * A Markdown file: fields, then text.
 *
 * @param {Record<string, unknown>} fields
 * @param {string} markdown
 */
export function withFrontMatter(fields, markdown) {
  return `---\n${stringify(fields)}---\n${markdown}`;
}
