import type { HeadingFunctions } from '../../model/page-functions.ts';
import { collectHeadline } from '../story/collect-headline.ts';
import { fakeHeadings } from './fake-headings.ts';
import { describeHeadings, lostHeadings } from './headings.ts';

export const headingFunctions = {
  collectHeadline,
  describeHeadings: (elements: unknown[]) => describeHeadings(elements as (Element | null)[]),
  lostHeadings,
  fakeHeadings,
} satisfies HeadingFunctions;
