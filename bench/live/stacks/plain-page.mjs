import { SITE } from '../read-stories.mjs';

const STYLE = `
body { margin: 0; font: 1.125rem/1.6 Georgia, serif; color: #1a1a1a; background: #fff; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
a { color: #00408a; }
a:focus-visible, button:focus-visible { outline: 3px solid #00408a; outline-offset: 2px; }
.skip:not(:focus) { position: absolute; left: -100rem; }
img, iframe, video { max-width: 100%; height: auto; border: 0; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; }
`;

/**
 * A story on a page that is sound itself, so that what is found there is the library’s doing.
 *
 * @param {import('../read-stories.mjs').Story} story
 * @param {string} text HTML of the story
 * @param {import('./plain-site.mjs').Library} library
 */
export function pageFor({ title, date, author, description }, text, { head = '', end = '' }) {
  const time = `${date.replace(' ', 'T')}Z`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${SITE.title}</title>
<meta name="description" content="${description}">
<style>${STYLE}</style>
${head}
</head>
<body>
<a class="skip" href="#story">Skip to the story</a>
<header>
<p><a href="/">${SITE.title}</a></p>
<nav aria-label="Sections"><ul><li><a href="/harbour">Harbour</a></li><li><a href="/town">Town</a></li><li><a href="/islands">Islands</a></li></ul></nav>
</header>
<main id="story" tabindex="-1">
<article>
<h1>${title}</h1>
<p>By ${author}, <time datetime="${time}">${date.slice(0, 16)}</time></p>
${text}
</article>
</main>
<footer><p><a href="/imprint">Imprint</a></p></footer>
${end}
</body>
</html>
`;
}
