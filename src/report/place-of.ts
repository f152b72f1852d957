import type { Finding } from '../model/report.ts';

const LONGEST = 60;

/** Where a finding is, for people, in one line: its template part and the words or the tag it begins with. */
export function placeOf({ part, html }: Pick<Finding, 'part' | 'html'>): string {
  const way = part.replaceAll('>', ' > ');
  const words = oneLine(html.replace(/<[^>]*>/g, ' '));
  const shown = words === '' ? cut(oneLine(html)) : `“${cut(words)}”`;
  return `${way} ${shown}`.trim();
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
