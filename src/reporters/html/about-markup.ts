import { Marked } from 'marked';
import { ownProperty } from '../../support/own-property.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';
import type { Overview } from './overview.ts';

const TITLE = /^# .*\n+`[^`]+`\n+/;
/** The headings of a check's documentation stand two levels further down here. */
const markdown = new Marked({
  renderer: {
    heading({ tokens, depth }) {
      const level = Math.min(depth + 2, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
  },
});

/** What the checks with findings ask and how they judge, so that the report explains itself offline. */
export function aboutMarkup(
  { found }: Overview,
  docs: Readonly<Record<string, string>>,
  { words, metas }: View,
): Markup | null {
  const known = [...metas.values()].filter(({ id }) => found.has(id));
  if (known.length === 0) return null;
  return html`<details class="area"><summary><h2>${words.about}</h2></summary>
${known.map(
  ({
    id,
    title,
    description,
  }) => html`<details class="card" id="about-${id}"><summary><h3>${title}</h3></summary>
<p>${description}</p>
<div lang="en" dir="ltr">${docMarkup(ownProperty(docs, id))}</div></details>`,
)}</details>`;
}

/** The documentation is our own, and no page had a hand in it. */
function docMarkup(text: string | undefined): Markup | null {
  if (text === undefined) return null;
  return { markup: markdown.parse(text.replace(TITLE, ''), { async: false }) };
}
