import type { PageReport } from '../../model/report.ts';
import type { Shot } from '../../model/shot.ts';
import type { ReporterContext } from '../reporter.ts';
import {
  AREA_NAMES,
  checksWithFindings,
  countOf,
  OUTCOME_NAMES,
  PAGE_OUTCOME_NAMES,
} from '../words.ts';
import { checkMarkup } from './finding-markup.ts';
import { html, type Markup, safeHref } from './markup.ts';

/** One page's section. `position` makes its anchor. */
export function pageMarkup(page: PageReport, position: number, context: ReporterContext): Markup {
  const address = safeHref(page.finalUrl);
  return html`<section class="card" aria-labelledby="page-${position}">
<h3 id="page-${position}" tabindex="-1"><span class="${page.outcome}">${PAGE_OUTCOME_NAMES[page.outcome]}:</span> ${page.title || page.url}</h3>
<p class="quiet">${address ? html`<a href="${address}">${page.url}</a>` : page.url} · ${page.viewport.width} × ${page.viewport.height}</p>
${page.error ? errorMarkup(page.error) : [areasMarkup(page), findingsMarkup(page, context), linksMarkup(page), filmMarkup(page), outlineMarkup(page)]}
${page.notes.length > 0 ? html`<h4>Noted on the way</h4><ul>${page.notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
</section>`;
}

function errorMarkup(error: NonNullable<PageReport['error']>): Markup {
  return html`<p><strong>${error.message}</strong> ${error.hint}</p>
<p class="quiet">Error code: ${error.code}</p>`;
}

function areasMarkup({ areas }: PageReport): Markup {
  const rows = Object.entries(areas).map(
    ([area, outcome]) => html`<dt>${AREA_NAMES[area as keyof typeof areas]}</dt>
<dd class="${outcome}">${OUTCOME_NAMES[outcome]}</dd>`,
  );
  return html`<dl>${rows}</dl>`;
}

function findingsMarkup(page: PageReport, { checks }: ReporterContext): Markup {
  const spoken = checksWithFindings(page.checks);
  if (spoken.length === 0) return html`<p>Nothing was found to mend on this page.</p>`;
  return html`${spoken.map((check) =>
    checkMarkup(
      check,
      checks.find(({ id }) => id === check.id),
    ),
  )}`;
}

function linksMarkup({ skipLinks }: PageReport): Markup | null {
  if (skipLinks.length === 0) return null;
  const rows = skipLinks.map(
    ({ name, href, lands, outcome, picture }) =>
      html`<tr><th scope="row">${name || '(no name)'}</th><td>${pictureMarkup(picture, name)}</td><td><code>${href}</code></td><td>${lands ? html`<code>${lands}</code>` : 'nowhere'}</td><td class="${outcome}">${OUTCOME_NAMES[outcome]}</td></tr>`,
  );
  return html`<details><summary>${countOf(skipLinks.length, 'skip link')}</summary>
<table><thead><tr><th scope="col">Skip link</th><th scope="col">With the focus</th><th scope="col">Points to</th><th scope="col">Where the keyboard got to</th><th scope="col">Outcome</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

const PICTURE = /^data:image\/(?:png|webp);base64,[A-Za-z0-9+/]+=*$/;

/** The link as a reader sees it who has just pressed Tab. */
function pictureMarkup(picture: string | null, name: string): Markup | string {
  if (picture === null || !PICTURE.test(picture)) return 'not seen';
  return html`<img class="shot" src="${picture}" alt="${name || 'The link'} with the focus">`;
}

/** The same part of the page at every size that it was seen in, with the lost text outlined. */
function filmMarkup({ textSizes, filmStrip }: PageReport): Markup | null {
  const shots = filmStrip.filter(({ picture }) => PICTURE.test(picture));
  if (shots.length + textSizes.length === 0) return null;
  const rows = textSizes.map(
    ({ name, fontSizePx, ratio, outcome }) =>
      html`<tr><th scope="row">${name || '(no name)'}</th><td>${fontSizePx} px</td><td>${Math.round(ratio * 100)} %</td><td class="${outcome}">${OUTCOME_NAMES[outcome]}</td></tr>`,
  );
  return html`<details><summary>Pictures at larger sizes</summary>
${rows.length > 0 ? html`<table><caption>What the page’s own control gives</caption><thead><tr><th scope="col">Pressed</th><th scope="col">Size</th><th scope="col">Of the usual</th><th scope="col">Outcome</th></tr></thead><tbody>${rows}</tbody></table>` : null}
${shots.length > 0 ? html`<ul class="film">${shots.map(shotMarkup)}</ul>` : null}</details>`;
}

function shotMarkup({ name, picture, width, height, boxes }: Shot): Markup {
  const lost = boxes.length > 0 ? `, ${countOf(boxes.length, 'place')} outlined` : '';
  const outlines = boxes.map(
    ({ x, y, width: wide, height: high }) =>
      html`<rect x="${x}" y="${y}" width="${wide}" height="${high}"/>`,
  );
  return html`<li><figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}${lost}"><image href="${picture}" width="${width}" height="${height}"/>${outlines}</svg><figcaption>${name}${lost}</figcaption></figure></li>`;
}

function outlineMarkup({ outline }: PageReport): Markup | null {
  if (outline.length === 0) return null;
  const rows = outline.map(
    ({ level, text, faults }) =>
      html`<tr><td>${level ?? 'none'}</td><td>${text || '(empty)'}</td><td>${faults.map(({ message }) => message).join(' ')}</td></tr>`,
  );
  return html`<details><summary>${countOf(outline.length, 'heading')} in the outline</summary>
<table><thead><tr><th scope="col">Level</th><th scope="col">Text</th><th scope="col">What is wrong</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
