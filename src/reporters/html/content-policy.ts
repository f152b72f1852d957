import { createHash } from 'node:crypto';
import { reportScript, reportStyle } from './assets.ts';

/**
 * What the report may do: run its own script and style sheet, told by what is in them, and show pictures, in
 * it and beside it (`file:`, since browsers differ in whether a page on disk is its own origin). Whatever a
 * page had got into it would do nothing and ask nobody.
 */
export function contentPolicy(): string {
  return [
    "default-src 'none'",
    "img-src data: 'self' file:",
    `style-src ${hashOf(reportStyle())}`,
    `script-src ${hashOf(reportScript())}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
