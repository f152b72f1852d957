import type { TriedLink } from './trial.ts';

/** A link past a block; of two elements with the id it names, the first may stand before it. */
export type TriedBlockSkip = TriedLink & { leadsBack: boolean };

/** The links in the story that lead past one of its blocks, with what came of trying them. */
export type BlockSkipsFacts = {
  links: TriedBlockSkip[];
  /** How many more there are, of the same make. */
  untried: number;
  missingScripts: number;
};
