import { createHash } from 'node:crypto';
import { catalogOf, isOurs } from '../../messages/catalogs.ts';
import type { CheckMeta } from '../../model/check.ts';
import type { PagedReport } from '../../model/report.ts';
import { html, type Markup, sentence } from '../html/markup.ts';
import { escaped } from '../markdown/escape.ts';
import type { Part, Piece } from './parts.ts';
import { statementParts } from './statement-parts.ts';

/** How a statement is written. */
export const STATEMENT_FORMATS = ['md', 'html'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/**
 * An accessibility statement to go on from, with what one report knows. What comes from pages is escaped. Pure.
 */
export function accessibilityStatement(
  report: PagedReport,
  {
    checks,
    locale = 'en',
    format = 'md',
  }: { checks: readonly CheckMeta[]; locale?: string; format?: StatementFormat },
): string {
  const parts = statementParts(report, checks, locale);
  return format === 'html' ? htmlOf(parts, locale) : markdownOf(parts);
}

function markdownOf(parts: readonly Part[]): string {
  const blocks = parts.map(markdownBlock);
  return `${blocks.join('\n\n')}\n`;
}

function markdownBlock(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${markdownLine(part.pieces)}`;
    case 'paragraph':
      return markdownLine(part.pieces);
    case 'list':
      return part.items.map((pieces) => `- ${markdownLine(pieces)}`).join('\n');
  }
}

function markdownLine(pieces: readonly Piece[]): string {
  const told = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('blank' in piece) return `**[${piece.blank}]**`;
    return escaped('name' in piece ? piece.name : piece.quoted);
  });
  return told.join(' ');
}

const STYLE =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.3}mark{color:#000;background:#ffe9a8}';

function htmlOf(parts: readonly Part[], locale: string): string {
  const { direction } = catalogOf(locale).report;
  const [first] = parts;
  const title = first && first.kind === 'heading' ? plainOf(first.pieces) : '';
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return html`<!doctype html>
<html lang="${isOurs(locale) ? locale : 'en'}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
${parts.map((part) => html`${partMarkup(part, direction)}\n`)}</main>
</body>
</html>
`.markup;
}

function plainOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('blank' in piece) return `[${piece.blank}]`;
      return 'name' in piece ? piece.name : piece.quoted;
    })
    .join(' ');
}

function partMarkup(part: Part, direction: string): Markup {
  switch (part.kind) {
    case 'heading':
      return html`<h${part.level}>${line(part.pieces, direction)}</h${part.level}>`;
    case 'paragraph':
      return html`<p>${line(part.pieces, direction)}</p>`;
    case 'list':
      return html`<ul>${part.items.map((pieces) => html`<li>${line(pieces, direction)}</li>`)}</ul>`;
  }
}

function line(pieces: readonly Piece[], direction: string): Markup[] {
  return pieces.map((piece, at) => html`${at > 0 ? ' ' : ''}${pieceMarkup(piece, direction)}`);
}

function pieceMarkup(piece: Piece, direction: string): Markup {
  if (typeof piece === 'string') return sentence(piece, direction);
  if ('blank' in piece) return html`<mark>[${sentence(piece.blank, direction)}]</mark>`;
  if ('quoted' in piece) return sentence(piece.quoted, direction);
  return html`<bdi dir="ltr" translate="no">${piece.name}</bdi>`;
}
