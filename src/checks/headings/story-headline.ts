import type { Heading } from '../../model/headings/headings.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { normalised } from '../../text/headline-text.ts';
import type { storySays } from './story.words.ts';

/** Whether the page is a story whose headline was found. */
export function hasHeadline({ notOne, element }: HeadlineFacts): boolean {
  return notOne === null && element !== null;
}

/** Why there is no headline to be judged: the page is not one story, or none of its texts is like a headline. */
export function whyNoHeadline({ notOne }: HeadlineFacts, say: typeof storySays): string {
  return notOne === null ? say.noHeadline : say.notOne[notOne];
}

/** The headings that a screen reader announces. */
export function announced(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ swallowedBy, contentDeferred }) => !swallowedBy && !contentDeferred);
}

/** Whether a heading says the headline. */
export function saysHeadline({ name }: Heading, { text }: HeadlineFacts): boolean {
  return normalised(name) === normalised(text);
}

/** A text, short enough for a message. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
