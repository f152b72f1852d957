import type { Remark } from '../../model/accessibility-links/way.ts';
import type { PageReport, TranscriptEntry, WayReport } from '../../model/report.ts';
import { primaryTag } from '../../text/primary-tag.ts';
import type { View } from './context.ts';
import { html, isLanguage, type Markup, sentence } from './markup.ts';

/** More skip links than these are in the table alone. */
const MOST_LINKS = 4;

/** All that is said up to the headline, with what is odd about it; where scripts run it can be listened to. */
export function transcriptMarkup(
  { lang }: PageReport,
  way: WayReport,
  prefix: string,
  view: View,
): Markup {
  const { section } = view.words.way;
  const landings = landingsOf(way);
  const marked = new Set(landings.map(({ landsAt }) => landsAt));
  const items = way.transcript.map((entry, at) =>
    entryMarkup(entry, lang, marked.has(at) ? anchorOf(prefix, at) : null, view),
  );
  return html`<div>${remarksMarkup(way, view)}
${listenMarkup(way, view)}
${landings.length > 0 ? html`<ul class="row takes">${landings.map(({ name, landsAt }) => html`<li><a href="#${anchorOf(prefix, landsAt)}">${sentence(section.take(name || view.words.noName), view.words.direction)}</a></li>`)}</ul>` : null}
<div class="scroll said" tabindex="0" role="group" aria-label="${section.transcript}"><ol translate="no"${isLanguage(lang) ? html` lang="${lang}"` : null}>${items}</ol></div></div>`;
}

type Landing = { name: string; landsAt: number };

function landingsOf({ routes, transcript }: WayReport): Landing[] {
  return routes
    .flatMap(({ link, landsAt }) =>
      link !== undefined && landsAt !== undefined && landsAt < transcript.length
        ? [{ name: link, landsAt }]
        : [],
    )
    .slice(0, MOST_LINKS);
}

function anchorOf(prefix: string, at: number): string {
  return `said-${prefix}-${at}`;
}

/** A script shows it, and says what happens with the words that stand in its attributes. */
function listenMarkup({ speechRate }: WayReport, { words }: View): Markup {
  const { section } = words.way;
  return html`<p class="row listen" hidden data-rate="${speechRate}" data-stop="${section.stop}" data-running="${section.running}" data-silent="${section.silent}" data-ended="${section.ended}" data-arrived="${section.arrived}"><button type="button">${section.listen}</button> <span>${section.rate(speechRate)}</span> <output></output></p>`;
}

/** One thing that is said. The list has the page’s language, so that most need none. */
function entryMarkup(
  entry: TranscriptEntry,
  pageLang: string | null,
  anchor: string | null,
  { words, locale }: View,
): Markup {
  const { at, remarks = [] } = entry;
  const odd = remarks.map((remark) => words.way.remarks[remark]).join(', ');
  return html`<li${anchor === null ? null : html` id="${anchor}" tabindex="-1"`}><b>${at.toFixed(1)}</b> <span>${saidMarkup(entry, pageLang, locale)}</span>${odd ? html` <em lang="${locale}" translate="yes">${odd}</em>` : null}</li>`;
}

/** The page’s words, and the roles in the report’s language; told apart where that is another. */
function saidMarkup(
  { said, ofPage, lang }: TranscriptEntry,
  pageLang: string | null,
  locale: string,
): Markup {
  const language = isLanguage(lang) ? html` lang="${lang}"` : null;
  const own = isLanguage(lang) ? lang : pageLang;
  if (!isLanguage(own) || primaryTag(own) === primaryTag(locale))
    return html`<bdi${language}>${said}</bdi>`;
  const [name, roles] = [said.slice(0, ofPage), said.slice(ofPage)];
  return html`${name ? html`<bdi${language}>${name}</bdi>` : null}${roles ? html`<bdi lang="${locale}">${roles}</bdi>` : null}`;
}

/** How often there is something odd, by kind. */
function remarksMarkup({ transcript }: WayReport, { words }: View): Markup | null {
  const counts = new Map<Remark, number>();
  for (const { remarks = [] } of transcript) {
    for (const remark of remarks) counts.set(remark, (counts.get(remark) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return html`<p class="chips">${[...counts].map(([remark, count]) => html`<span>${words.way.remarks[remark]}: ${count}</span>`)}</p>`;
}
