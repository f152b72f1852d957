import type {
  Route,
  SpokenRole,
  WayBudget,
  WayFacts,
} from '../../model/accessibility-links/way.ts';
import { partNames } from '../../model/accessibility-links/way.words.ts';
import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import type { ElementRef } from '../../model/element-ref.ts';
import { bestOf, type HeardRoute, obstaclesIn, routesTo } from './routes.ts';
import { wayToStoryWords } from './way-to-story.words.ts';

const MOST_TOLD = 3;

/** The quickest way that works from the top of the page to its headline keeps to a budget. A project sets that. */
export const wayToStory = defineCheck({
  id: 'way-to-story',
  area: 'accessibility-links',
  words: wayToStoryWords,
  impact: 'serious',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G1', 'G123', 'H69', 'ARIA11'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<header>…96 links…</header><main><p class="headline">…',
    after: '<a href="#story">Skip to the story</a><header>…</header><main id="story"><h1>…',
  },
  needs: ['way', 'skipLinks', 'headline'],
  judge({ way, skipLinks, headline }, say, { way: budget, speechRate }) {
    if (budget.presses === undefined && budget.seconds === undefined)
      return inapplicable(say.noBudget);
    if (!way.hasHeadline) return inapplicable(say.noHeadline);
    const routes = routesTo(way, skipLinks, speechRate);
    const best = bestOf(routes);
    if (!best) return notSaid(way.cut ? say.tooFar : say.notSaid, headline.element, say);
    const within = routes.find((route) => route.works && keeps(route, budget));
    if (within)
      return passed(say.passed(say.routes[within.kind], within.presses, told(within.seconds)));
    const { presses, seconds } = best;
    return found(say.failed, [
      {
        outcome: 'failed',
        element: headline.element,
        message: say.over(
          say.routes[best.kind],
          presses,
          told(seconds),
          obstacles(best, way, speechRate, say),
        ),
        fix: say.fix,
        data: { route: best.kind, presses, seconds, words: best.words, budget },
      },
    ]);
  },
});

type Say = typeof wayToStoryWords.says;

/** Other checks say what keeps a headline from listeners; how far it is cannot be told. */
function notSaid(message: string, element: ElementRef | null, say: Say): Judgement {
  return found(message, [{ outcome: 'cantTell', element, message, fix: say.fixNotSaid, data: {} }]);
}

function keeps({ presses, seconds }: Route, budget: WayBudget): boolean {
  return presses <= (budget.presses ?? Infinity) && seconds <= (budget.seconds ?? Infinity);
}

/** Parts of these kinds have names of their own. */
function partKind(role: SpokenRole | null): keyof Say['parts'] {
  return role !== null && Object.hasOwn(partNames, role) ? (role as keyof Say['parts']) : 'none';
}

/** “3”, “12.4”: a time as it is said. */
function told(seconds: number): string {
  return String(seconds >= 10 ? Math.round(seconds) : seconds);
}

/** What stands in the way, worst first. */
function obstacles(
  { heard }: HeardRoute,
  { parts }: WayFacts,
  speechRate: number,
  say: Say,
): string {
  return obstaclesIn(heard, speechRate)
    .filter(({ seconds }) => seconds > 0)
    .slice(0, MOST_TOLD)
    .map(({ part, links, seconds }) => {
      const { role, name } = parts[part] ?? { role: null, name: '' };
      return say.obstacle(say.parts[partKind(role)], name, links, told(seconds));
    })
    .join('; ');
}
