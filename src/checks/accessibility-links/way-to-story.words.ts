import { partNames, routeNames } from '../../model/accessibility-links/way.words.ts';
import { counted } from '../../text/counted.ts';

/** What the check `way-to-story` says. */
export const wayToStoryWords = {
  title: 'The way to the story keeps to its budget',
  description:
    'From the top of the page to its headline, the quickest way that works takes no more presses and seconds than the project allows.',
  why: 'Listeners wait through everything that is read before the story, on every page anew.',
  says: {
    routes: routeNames,
    parts: partNames,
    noBudget: 'No budget is set for the way to the story (way, --max-presses, --max-seconds).',
    noHeadline: 'The page has no headline that a way could lead to.',
    notSaid: 'A screen reader is not given the headline, so that no way to it can be measured.',
    tooFar:
      'Thousands of things are said before the headline: the way to it was not followed to its end.',
    fixNotSaid: 'Let screen readers have the headline, as a heading.',
    passed: (route: string, presses: number, seconds: string) =>
      `${route}, the headline is ${counted(presses, 'press', 'presses')} and ${seconds} s away.`,
    failed: 'The way to the story takes longer than its budget allows.',
    over: (route: string, presses: number, seconds: string, obstacles: string) =>
      `The quickest way that works takes ${counted(presses, 'press', 'presses')} and ${seconds} s: ${route}.${obstacles ? ` In its way: ${obstacles}.` : ''}`,
    obstacle: (part: string, name: string, links: number, seconds: string) =>
      `${part}${name ? ` “${name}”` : ''}: ${links > 0 ? `${counted(links, 'link')}, ` : ''}${seconds} s`,
    fix: 'Put a skip link first that really lands on the story, make the headline the h1, and put the story in main.',
  },
};
