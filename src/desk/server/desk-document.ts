import { catalogOf } from '../../messages/catalogs.ts';
import { textSizeMarkup } from '../../reporters/html/controls-markup.ts';
import { html } from '../../reporters/html/markup.ts';
import { viewIn } from '../../reporters/html/page-view.ts';
import { packageVersion } from '../../support/package-root.ts';

/** The desk’s one document: what is there before its script has said anything. */
export function deskDocument(locale: string): string {
  const view = viewIn({ checks: [], locale });
  const { words } = view;
  const { desk } = catalogOf(locale);
  return html`<!doctype html>
<html lang="${view.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${desk.heading} | presscheck</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script type="module" src="/desk.js"></script>
</head>
<body class="desk">
<nav class="skips" aria-label="${words.skipLinksLabel}"><ul><li><a href="#main">${words.skipToReport}</a></li></ul></nav>
<header class="head"><p class="brand" translate="no">presscheck</p>${textSizeMarkup(view)}</header>
<main id="main" tabindex="-1">
<h1>${desk.heading}</h1>
<p class="quiet">${desk.intro}</p>
<p id="said" class="vh" role="status"></p>
<div id="app"><p>${desk.opening}</p><noscript><p>${desk.noScript}</p></noscript></div>
</main>
<footer><p class="quiet">${desk.foot(packageVersion())}</p></footer>
</body>
</html>
`.markup;
}
