/** A piece of a statement: our words, a sentence or a name from elsewhere, or what only the publisher knows. */
export type Piece = string | { quoted: string } | { name: string } | { blank: string };

/** One part of a statement after the other. */
export type Part =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; pieces: readonly Piece[] }
  | { kind: 'paragraph'; pieces: readonly Piece[] }
  | { kind: 'list'; items: readonly (readonly Piece[])[] };

export function heading(level: 1 | 2 | 3 | 4, ...pieces: readonly Piece[]): Part {
  return { kind: 'heading', level, pieces };
}

export function paragraph(...pieces: readonly Piece[]): Part {
  return { kind: 'paragraph', pieces };
}

/** A list; nothing where it has no items. */
export function listOf(items: readonly (readonly Piece[])[]): Part[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
