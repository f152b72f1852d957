/** The options that can leave a check out. */
export const LEAVING_OPTIONS = ['skip', 'checks', 'only', 'areas', 'standard'] as const;
export type LeavingOption = (typeof LEAVING_OPTIONS)[number];

/** Checks and axe rules that a run would have without the options that leave them out. */
export type LeftOut = {
  option: LeavingOption;
  /** Where the option was given: a flag, or a file and line; null for one that a program gave. */
  where: string | null;
  /** The patterns of the override whose pages these are left out for; null for all pages. */
  pages: string[] | null;
  ids: string[];
};

/**
 * Where options were given, as a reader would look them up, by their names: `skip`, `checks.image-alt`,
 * `overrides.0`.
 */
export type OptionPlaces = Readonly<Record<string, string>>;
