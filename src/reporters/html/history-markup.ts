import type { HistoryEntry } from '../../model/history.ts';
import { AREAS } from '../../model/outcome.ts';
import { shortTime } from '../trend/short-time.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';

/** So many runs are shown, the last ones. */
const MOST_RUNS = 30;
const WIDTH = 600;
const HEIGHT = 140;
const DOT = 8;

/** How the failed findings went from run to run: a line, and the numbers as a table. Null without a history. */
export function historyMarkup(
  history: readonly HistoryEntry[] | undefined,
  view: View,
): Markup | null {
  const runs = (history ?? []).slice(-MOST_RUNS);
  if (runs.length === 0) return null;
  const { trend } = view.words;
  return html`<h2>${trend.title}</h2>
${runs.length > 1 ? lineMarkup(runs, view) : null}
${tableMarkup(runs, view)}`;
}

/** The line tells nothing that the table does not; its name says where it goes. */
function lineMarkup(runs: readonly HistoryEntry[], { words: { trend } }: View): Markup {
  const totals = runs.map(({ failed }) => failed.total);
  const most = Math.max(...totals, 1);
  const points = totals.map((total, at) => ({
    x: Math.round((at / (totals.length - 1)) * (WIDTH - DOT) + DOT / 2),
    y: Math.round((1 - total / most) * (HEIGHT - DOT) + DOT / 2),
  }));
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const name = trend.line(runs.length, totals[0] ?? 0, totals.at(-1) ?? 0, most);
  const dots = points.map(
    ({ x, y }) =>
      html`<rect x="${x - DOT / 2}" y="${y - DOT / 2}" width="${DOT}" height="${DOT}"/>`,
  );
  return html`<figure class="trend"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}"><path d="M0 ${HEIGHT}L${WIDTH} ${HEIGHT}" class="ground"/><path d="${path}" class="line"/>${dots}</svg><figcaption>${name}</figcaption></figure>`;
}

function tableMarkup(runs: readonly HistoryEntry[], { words }: View): Markup {
  const { trend } = words;
  const { at, commit, outcome, pages, failed, way, seconds } = words.historyColumns;
  const areas = AREAS.filter((area) => runs.some((run) => run.failed.areas[area] !== undefined));
  const heads = [
    at,
    commit,
    outcome,
    pages,
    failed,
    ...areas.map((area) => words.areas[area]),
    way,
    seconds,
  ];
  const rows = runs
    .toReversed()
    .map(
      (run) =>
        html`<tr><th scope="row"><bdi dir="ltr">${shortTime(run.at)}</bdi></th><td><bdi dir="ltr" translate="no">${run.commit?.slice(0, 8) ?? '–'}</bdi></td><td>${words.runOutcomes[run.outcome]}</td><td>${run.pages.total}</td><td>${run.failed.total}</td>${areas.map((area) => html`<td>${run.failed.areas[area] ?? '–'}</td>`)}<td>${run.way.reading ?? '–'}</td><td>${(run.durationMs / 1000).toFixed(1)}</td></tr>`,
    );
  return html`<details><summary>${trend.table(runs.length)}</summary><div class="scroll" tabindex="0" role="group" aria-label="${trend.title}"><table class="runs"><caption>${trend.title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></details>`;
}
