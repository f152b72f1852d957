import { identifyText } from '../../browser/news-page/languages/identify-languages.ts';
import { catalogOf, isOurs } from '../../messages/catalogs.ts';
import { escaped } from './draft-markup.ts';
import { draftText } from './draft-text.ts';
import type { Draft } from './planner.ts';

const FROM_THE_RIGHT = /^(?:ar|fa|he|ps|ur|yi)\b/;

/**
 * A page for a draft where there is no template: the story and nothing around it, so that what is found is the draft’s
 * own. It is in the draft’s language where that can be told, else in the desk’s.
 */
export async function plainPage({ headline, markup }: Draft, locale: string): Promise<string> {
  const lang = (await identifyText(draftText(markup))) ?? locale;
  const title = escaped(headline || catalogOf(isOurs(lang) ? lang : locale).desk.plain.untitled);
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { margin: 0 auto; padding: 1rem; max-width: 40rem; font: 1.1rem/1.6 serif; color: #1b1b1b; background: #fff; overflow-wrap: break-word; }
img, video, iframe, table { max-width: 100%; height: auto; }
</style>
</head>
<body>
<main>
<article>
${hasHeading(markup) ? '' : `<h1>${title}</h1>\n`}${markup}
</article>
</main>
</body>
</html>
`;
}

/** A draft that brings its own headline needs none of ours. */
function hasHeading(markup: string): boolean {
  return /<h1[\s>]/i.test(markup);
}

function directionOf(language: string): 'rtl' | 'ltr' {
  return FROM_THE_RIGHT.test(language) ? 'rtl' : 'ltr';
}
