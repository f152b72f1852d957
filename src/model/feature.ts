/** What a newsroom may promise its readers, so that a page without it fails. */
export const FEATURES = ['skip-link', 'text-size-control', 'headline'] as const;
export type Feature = (typeof FEATURES)[number];
