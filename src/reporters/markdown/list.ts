const MOST_ITEMS = 15;
/** Five lists of this length and what is around them are half of what GitHub takes. */
const MOST_CHARACTERS = 6000;

/** A list under its heading, as a section; none where there are no items. What is cut is counted. */
export function list(
  heading: string | null,
  items: readonly string[],
  told: (more: number) => string,
): string[] {
  if (items.length === 0) return [];
  const shown = fitting(items);
  const more = items.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [told(more)] : [])].map((item) => `- ${item}`);
  return [...(heading === null ? [] : [heading]), lines.join('\n')];
}

function fitting(items: readonly string[]): string[] {
  let left = MOST_CHARACTERS;
  const shown: string[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    left -= item.length;
    if (left < 0) break;
    shown.push(item);
  }
  return shown;
}
