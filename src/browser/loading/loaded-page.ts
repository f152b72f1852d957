import type { Viewport } from '../../model/evidence.ts';
import type { SeenChanges } from '../../model/news-page/motion.ts';
import type { PageState } from '../page-state.ts';
import type { State } from '../states/states.ts';
import type { DocumentTracker } from './document-tracker.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import type { NetworkPolicy } from './network-policy.ts';
import type { Tab } from './tab.ts';

/** A page that has come to rest in a tab, ready to be looked at. */
export type LoadedPage = {
  tab: Tab;
  tracker: DocumentTracker;
  policy: NetworkPolicy;
  /** Where our script runs; another one once the page has been loaded again, so nobody keeps it across a wait. */
  readonly world: IsolatedWorld;
  viewport: Viewport;
  /** How window, browser and text are set at the moment, and whether the page has answered to that. */
  standing: State;
  isAtRest: boolean;
  /** The page as the probes found it; null until they begin. */
  state: PageState | null;
  /** The page replaces its content so many milliseconds after its load began; 0 where it was not seen to. */
  replacedAt: number;
  /** That was seen as the page was loaded again for another reason: what was gathered before is of the other content. */
  isReplaced: boolean;
  /** What has to be done to the page each time it was loaded: closing the layer that comes again. */
  afterLoad: ((page: LoadedPage) => Promise<void>) | null;
  /** Whether the user’s module has brought it into a state: what lies over it is to stay. */
  isInState: boolean;
  /** What changes by itself is being watched while others look; null where it is not. */
  watching: Promise<SeenChanges> | null;
  /** The ways to what was seen to change by itself while it was watched for long; null until it was. */
  restless: string[][] | null;
  /** Whether anybody will look at pictures of it. */
  takesPictures: boolean;
  /** The address after redirects, as the browser has it. */
  url: string;
  status: number;
};
