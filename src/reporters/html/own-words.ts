import type { CheckResult, Finding, OutlineEntry, PageReport } from '../../model/report.ts';
import { ownProperty } from '../../support/own-property.ts';
import type { View } from './context.ts';
import { html, type Markup, pageWords } from './markup.ts';

/** How a place is, and how it would be right. */
type BeforeAfter = { before: Markup; after: Markup };

/** A place before and after, in the story’s own words; null where only who writes it knows them. */
export function ownWordsMarkup(
  check: CheckResult,
  finding: Finding,
  page: PageReport,
  view: View,
): Markup | null {
  if (finding.outcome !== 'failed') return null;
  const told = ownProperty(TELLERS, check.id)?.(finding, page, view) ?? null;
  if (!told) return null;
  const { words } = view;
  return html`<dl class="before-after"><div><dt>${words.before}</dt><dd>${told.before}</dd></div><div><dt>${words.after}</dt><dd>${told.after}</dd></div></dl>`;
}

type Teller = (finding: Finding, page: PageReport, view: View) => BeforeAfter | null;

const TELLERS: Readonly<Record<string, Teller>> = {
  'heading-levels-in-order': inOrder,
  'fake-heading': asHeading,
  'heading-not-misused': asText,
  'color-contrast': inColour,
};

function inOrder(finding: Finding, page: PageReport, view: View): BeforeAfter | null {
  const { level, previousLevel } = finding.data;
  const entry = headingAt(finding, page);
  if (!entry || typeof level !== 'number' || typeof previousLevel !== 'number') return null;
  return {
    before: headingMarkup(level, entry.text, page, view),
    after: headingMarkup(previousLevel + 1, entry.text, page, view),
  };
}

/** A line that looks like a heading, at the level below the heading that it stands under. */
function asHeading(finding: Finding, page: PageReport, view: View): BeforeAfter | null {
  const at = page.outline.findIndex((entry) => isAt(entry, finding));
  const entry = page.outline[at];
  if (!entry) return null;
  const above = page.outline.slice(0, at).findLast(({ level }) => level !== null);
  const beside = page.outline.slice(0, at).findLast(({ level }) => level !== null && level > 1);
  const level = beside?.level ?? Math.min((above?.level ?? 1) + 1, 6);
  return {
    before: html`<strong>${pageWords(entry.text, page.lang)}</strong> <span class="quiet">${view.words.fake}</span>`,
    after: headingMarkup(level, entry.text, page, view),
  };
}

/** What is no heading and was made one. */
function asText(finding: Finding, page: PageReport, view: View): BeforeAfter | null {
  const entry = headingAt(finding, page);
  if (!entry || entry.level === null || typeof finding.data['characters'] !== 'number') return null;
  return {
    before: headingMarkup(entry.level, entry.text, page, view),
    after: html`${pageWords(entry.text, page.lang)} <span class="quiet">${view.words.paragraph}</span>`,
  };
}

function headingAt(finding: Finding, { outline }: PageReport): OutlineEntry | null {
  return outline.find((entry) => isAt(entry, finding)) ?? null;
}

function isAt({ selector }: OutlineEntry, finding: Finding): boolean {
  return selector.join(' ') === finding.selector.join(' ');
}

function headingMarkup(level: number, text: string, { lang }: PageReport, { words }: View): Markup {
  return html`<span class="level">${words.level(level)}</span> ${pageWords(text, lang)}`;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The colours as they are and as they would be enough, painted: attributes of a drawing, since the report allows no others. */
function inColour({ data }: Finding, _page: PageReport, { words }: View): BeforeAfter | null {
  const { foreground, background, ratio, near, nearRatio } = data;
  if (![foreground, background, near].every((one) => typeof one === 'string' && COLOUR.test(one)))
    return null;
  const sample = (colour: unknown, by: unknown) =>
    html`<svg class="sample" viewBox="0 0 96 40" role="img" aria-label="${String(colour)}"><rect width="96" height="40" fill="${String(background)}"/><text x="48" y="27" text-anchor="middle" font-size="20" fill="${String(colour)}">${words.sample}</text></svg> <code dir="ltr">${String(colour)}</code> <span class="quiet">${words.ratio(Number(by))}</span>`;
  return { before: sample(foreground, ratio), after: sample(near, nearRatio) };
}
