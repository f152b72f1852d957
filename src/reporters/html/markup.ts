/** Text that is markup already; everything else is escaped when it is put into markup. */
export type Markup = { readonly markup: string };

type Content = Markup | string | number | null | undefined | readonly Content[];

/** Builds markup; whatever is put in is escaped unless it is markup itself. Lists are joined. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.flatMap((text, index) => [text, render(contents[index])]);
  return { markup: parts.join('') };
}

function render(content: Content): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object' && 'markup' in content) return content.markup;
  if (typeof content === 'object') return content.map(render).join('');
  return escapeText(String(content));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters mean nothing in HTML, and direction overrides would turn the words around them. */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text for element content or a quoted attribute. */
export function escapeText(text: string): string {
  return text
    .replace(UNSHOWABLE, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An address for href: only what a reader may safely follow, else null. */
export function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

const PICTURE = /^data:image\/(?:png|webp);base64,[A-Za-z0-9+/]+=*$/;

/** Whether a text is a picture that the report may show: it comes from a browser, and may be saved evidence. */
export function isPicture(address: string): boolean {
  return PICTURE.test(address);
}
