import type { CriterionNumber } from './criteria.ts';

/** What a page may have that some questions are about. */
export type HandFeature = 'video' | 'forms';

/** The template of answers that are about the site as a whole. */
export const WHOLE_SITE = '*';

/** The things to do by hand, those that find most first. */
export const HAND_STEPS = [
  'keyboard',
  'pictures',
  'structure',
  'colour',
  'links',
  'media',
  'motion',
  'forms',
  'zoom',
  'hover',
  'names',
  'touch',
  'site',
  'account',
] as const;
export type HandStepId = (typeof HAND_STEPS)[number];

/** A question to be answered by hand: in which step, how long that takes, and what a page has to have for it. */
export type HandQuestion = { step: HandStepId; seconds: number; about?: HandFeature };

/** One question for each criterion. The seconds are estimates. */
export const HAND_QUESTIONS: Readonly<Record<CriterionNumber, HandQuestion>> = {
  '1.1.1': { step: 'pictures', seconds: 40 },
  '1.2.1': { step: 'media', seconds: 20 },
  '1.2.2': { step: 'media', seconds: 30, about: 'video' },
  '1.2.3': { step: 'media', seconds: 20, about: 'video' },
  '1.2.4': { step: 'media', seconds: 10, about: 'video' },
  '1.2.5': { step: 'media', seconds: 20, about: 'video' },
  '1.3.1': { step: 'structure', seconds: 30 },
  '1.3.2': { step: 'structure', seconds: 10 },
  '1.3.3': { step: 'structure', seconds: 10 },
  '1.3.4': { step: 'zoom', seconds: 10 },
  '1.3.5': { step: 'forms', seconds: 10, about: 'forms' },
  '1.4.1': { step: 'colour', seconds: 20 },
  '1.4.2': { step: 'motion', seconds: 5 },
  '1.4.3': { step: 'colour', seconds: 20 },
  '1.4.4': { step: 'zoom', seconds: 20 },
  '1.4.5': { step: 'pictures', seconds: 10 },
  '1.4.10': { step: 'zoom', seconds: 20 },
  '1.4.11': { step: 'colour', seconds: 20 },
  '1.4.12': { step: 'zoom', seconds: 30 },
  '1.4.13': { step: 'hover', seconds: 20 },
  '2.1.1': { step: 'keyboard', seconds: 40 },
  '2.1.2': { step: 'keyboard', seconds: 5 },
  '2.1.4': { step: 'keyboard', seconds: 10 },
  '2.2.1': { step: 'motion', seconds: 10 },
  '2.2.2': { step: 'motion', seconds: 15 },
  '2.3.1': { step: 'motion', seconds: 10 },
  '2.4.1': { step: 'keyboard', seconds: 10 },
  '2.4.2': { step: 'structure', seconds: 5 },
  '2.4.3': { step: 'keyboard', seconds: 15 },
  '2.4.4': { step: 'links', seconds: 25 },
  '2.4.5': { step: 'site', seconds: 15 },
  '2.4.6': { step: 'structure', seconds: 15 },
  '2.4.7': { step: 'keyboard', seconds: 15 },
  '2.4.11': { step: 'keyboard', seconds: 10 },
  '2.5.1': { step: 'touch', seconds: 10 },
  '2.5.2': { step: 'touch', seconds: 10 },
  '2.5.3': { step: 'names', seconds: 15 },
  '2.5.4': { step: 'touch', seconds: 5 },
  '2.5.7': { step: 'touch', seconds: 10 },
  '2.5.8': { step: 'touch', seconds: 10 },
  '3.1.1': { step: 'structure', seconds: 5 },
  '3.1.2': { step: 'structure', seconds: 10 },
  '3.2.1': { step: 'keyboard', seconds: 5 },
  '3.2.2': { step: 'forms', seconds: 10, about: 'forms' },
  '3.2.3': { step: 'site', seconds: 15 },
  '3.2.4': { step: 'site', seconds: 15 },
  '3.2.6': { step: 'site', seconds: 10 },
  '3.3.1': { step: 'forms', seconds: 20, about: 'forms' },
  '3.3.2': { step: 'forms', seconds: 10, about: 'forms' },
  '3.3.3': { step: 'forms', seconds: 10, about: 'forms' },
  '3.3.4': { step: 'account', seconds: 20 },
  '3.3.7': { step: 'account', seconds: 20 },
  '3.3.8': { step: 'account', seconds: 20 },
  '4.1.2': { step: 'names', seconds: 40 },
  '4.1.3': { step: 'forms', seconds: 20, about: 'forms' },
};

/** Steps that are done once, and not on the pages of each template. */
export const STEPS_OF_SITE: readonly HandStepId[] = ['site', 'account'];
