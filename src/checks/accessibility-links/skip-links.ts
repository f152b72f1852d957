import { isSkipLink } from '../../model/accessibility-links/skip-link-signs.ts';
import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type {
  Landing,
  StopPlace,
  Trial,
  TriedLink,
} from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { purposeOf, skipsNavigation } from './purpose.ts';

/** A skip link that was tried. */
export type Tried = { link: TriedLink; trial: Trial };

/** The links that are meant as skip links and that Tab may stop on. */
export function skipLinksOf({ links }: SkipLinksFacts): TriedLink[] {
  return links.filter(
    (link) => isSkipLink(link) && link.unreachable === null && !isSomethingElse(link),
  );
}

/** A link whose place alone says so little that it may as well open a menu: what it did decides. */
function isSomethingElse(link: TriedLink): boolean {
  if (!isDoubtful(link) || purposeOf(link.name) === 'main') return false;
  return !('notTried' in link.trial) && followingOf({ link, trial: link.trial }) !== 'followed';
}

/** Hidden until it has the focus, and named for skipping. */
function isMeant({ hiddenAtRest, markedByClass }: TriedLink): boolean {
  return hiddenAtRest && markedByClass;
}

function isDoubtful(link: TriedLink): boolean {
  const { name, target, group, fragment, beforeFirstOffPageLink, stopsBefore } = link;
  if (group !== null && fragment !== '') return false;
  if (target.kind === 'element') return !target.holdsStory && !isMeant(link);
  if (fragment === '' || name === '') return true;
  return !(beforeFirstOffPageLink && stopsBefore <= THRESHOLDS.firstStops);
}

/** Those that were tried, with what came of it. */
export function triedLinks(facts: SkipLinksFacts): Tried[] {
  return skipLinksOf(facts).flatMap((link) =>
    'notTried' in link.trial ? [] : [{ link, trial: link.trial }],
  );
}

/** Whether the keyboard followed the link: what skip-link-moves-focus asks. */
export type Following = 'followed' | 'stayed' | 'undecided';

export function followingOf({ link, trial: { landing, targetStops, view } }: Tried): Following {
  const { focus, next } = landing;
  if (view.left !== null) return 'stayed';
  if (focus === 'target' || focus === 'in-target') return 'followed';
  if (link.target.kind !== 'element') return followingWithoutTarget(landing);
  if (next === null) return focus === 'link' ? 'stayed' : 'undecided';
  return followingByNextStop(next.place, focus, targetStops);
}

function followingByNextStop(
  place: StopPlace,
  focus: Landing['focus'],
  targetStops: number,
): Following {
  switch (place) {
    case 'in-target':
      return 'followed';
    case 'wrapped':
      return focus === 'link' ? 'undecided' : 'followed';
    case 'after-target':
      return targetStops > 0 ? 'stayed' : 'followed';
    case 'moved':
      return focus === 'elsewhere' ? 'followed' : 'stayed';
    default:
      return 'stayed';
  }
}

/** A link without a target in the markup is worked by a script: what counts is that the keyboard went on. */
function followingWithoutTarget({ focus, next }: Trial['landing']): Following {
  if (focus === 'elsewhere') return 'followed';
  if (next === null) return focus === 'link' ? 'undecided' : 'followed';
  return next.place === 'unmoved' ? 'stayed' : 'followed';
}

/** The link that leads to the story: by its words where they are known, else the first that lands there. */
export function isMainLink({ link, trial }: Tried): boolean {
  const purpose = purposeOf(link.name);
  if (purpose !== null && !skipsNavigation(link.name)) return purpose === 'main';
  return link.target.kind === 'element'
    ? link.target.holdsStory
    : trial.distance?.headlineAhead === true;
}

/** The words for a link in a sentence. */
type Naming = { called(name: string, href: string): string };

/** The link’s name for a message; what it points to where it has none. */
export function called(link: TriedLink, say: Naming): string {
  return say.called(link.name, link.href);
}

/** A finding at a link. */
export function at(
  { link }: { link: TriedLink },
  finding: Pick<FindingDraft, 'outcome' | 'message' | 'fix'>,
  data: Record<string, unknown>,
): FindingDraft {
  return { ...finding, element: link.element, data: { name: link.name, href: link.href, ...data } };
}
