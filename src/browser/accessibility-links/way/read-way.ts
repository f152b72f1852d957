import type {
  PlacedUtterance,
  Reading,
  Utterance,
  WayFacts,
} from '../../../model/accessibility-links/way.ts';
import { spokenRoles } from '../../../model/accessibility-links/way.words.ts';
import { countWords } from '../../../text/count-words.ts';
import { callPage, callPageOnElements, type IsolatedWorld } from '../../loading/isolated-world.ts';
import { type SpokenNode, spokenNodes } from './spoken-nodes.ts';

/** Nobody hears more than this before a story: at the usual rate it takes half an hour. */
const MOST_UTTERANCES = 3000;
/** Elements are placed by so many at once, and no more once the headline is among them. */
const AT_ONCE = 150;

/**
 * What a screen reader says of a page from its top, as far as it is to be read. Frames are told of and not read. Nothing is
 * read of a page without headline where that is the end.
 */
export async function readWay(world: IsolatedWorld, reading: Reading): Promise<WayFacts> {
  const { hasHeadline, lang } = await callPage(world, 'way.startOfWay', []);
  const nothing = { lang, said: [], parts: [], headlineAt: null, hasHeadline, cut: false };
  if (reading === 'headline' && !hasHeadline) return nothing;
  if (typeof reading === 'object' && !(await callPage(world, 'way.seek', [reading.to])))
    return { ...nothing, notThere: true };
  const { nodes } = await world.session.send('Accessibility.getFullAXTree');
  const { said: heard, parts } = spokenNodes(nodes, MOST_UTTERANCES);
  const placed = await placeUntil(world, heard, isEnd(reading));
  const said = placed.map(([node, place]) => utterance(node, place, lang));
  const headlineAt = placed.findIndex(([, place]) => place.isHeadline);
  return {
    lang,
    said,
    parts,
    headlineAt: headlineAt < 0 ? null : headlineAt,
    hasHeadline,
    cut: heard.length >= MOST_UTTERANCES,
  };
}

type Placed = [SpokenNode, PlacedUtterance];

function isEnd(reading: Reading): (place: PlacedUtterance) => boolean {
  if (reading === 'all') return () => false;
  return reading === 'headline' ? ({ isHeadline }) => isHeadline : ({ isSought }) => isSought;
}

async function placeUntil(
  world: IsolatedWorld,
  heard: readonly SpokenNode[],
  isLast: (place: PlacedUtterance) => boolean,
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (let from = 0; from < heard.length; from += AT_ONCE) {
    const some = await placeAll(world, heard.slice(from, from + AT_ONCE));
    const end = some.findIndex(([, place]) => isLast(place));
    placed.push(...(end < 0 ? some : some.slice(0, end + 1)));
    if (end >= 0) break;
  }
  return placed.filter(([node, place]) => isTold(node, place));
}

async function placeAll(world: IsolatedWorld, nodes: readonly SpokenNode[]): Promise<Placed[]> {
  const ids = nodes.map(({ backendNodeId }) => backendNodeId);
  const places = await callPageOnElements(world, 'way.placeUtterances', ids);
  return nodes.flatMap((node, index): Placed[] => {
    const place = places[index];
    return place ? [[node, place]] : [];
  });
}

/** A box that only holds what floats or is placed elsewhere has no size: screen readers pass it over. */
function isTold({ isGroup }: SpokenNode, { box }: PlacedUtterance): boolean {
  return !isGroup || (box !== null && box.width > 0 && box.height > 0);
}

function utterance(
  { backendNodeId: _, isGroup: __, isAgain: ___, ...node }: SpokenNode,
  { box, stop, lang }: PlacedUtterance,
  pageLang: string | null,
): Utterance {
  const isOfOtherLanguage = lang !== null && lang !== pageLang;
  // Roles are counted as they are told in English, whatever the page is in.
  const roles = spokenRoles(node.roles, node.leaving === true);
  return {
    ...node,
    words: countWords(node.text, lang ?? pageLang) + countWords(roles, 'en'),
    ...(isOfOtherLanguage ? { lang } : {}),
    ...(stop && !node.leaving && node.roles.length > 0 ? { stop: true as const } : {}),
    box,
  };
}
