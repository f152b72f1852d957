import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { HeardFacts, HeardUtterance } from '../model/listening/heard.ts';
import { printable } from './printable.ts';

type Say = Catalog['errands']['listen'];

/** What a screen reader said of a page, route by route: when, at which key, what, and where. Pure. */
export function heardText(url: string, heard: HeardFacts, locale?: string): string[] {
  const say = catalogOf(locale).errands.listen;
  const seconds = (heard.durationMs / 1000).toFixed(1);
  const fault = heard.fault && say.notHeard(say.faults[heard.fault]);
  return [
    say.heard(printable(url), printable(heard.version || heard.listener), seconds),
    ...routesOf(heard, say).flatMap(([title, said]) => [
      `  ${printable(title)}`,
      ...(said.length === 0 ? [`    ${say.nothing}`] : said.map(lineOf)),
    ]),
    ...(fault ? [`  ${fault}`] : []),
  ];
}

function routesOf(heard: HeardFacts, { routes }: Say): [string, HeardUtterance[]][] {
  const { reading, levelOne, headings, landmarks, skipLinks, sizeParts } = heard;
  return [
    ...(reading
      ? [[routes.reading, [...reading.top, ...reading.utterances]] as [string, HeardUtterance[]]]
      : []),
    ...(levelOne ? [[routes.levelOne, levelOne] as [string, HeardUtterance[]]] : []),
    ...(headings ? [[routes.headings, headings] as [string, HeardUtterance[]]] : []),
    ...(landmarks ? [[routes.landmarks, landmarks] as [string, HeardUtterance[]]] : []),
    ...(skipLinks ?? []).map(({ name, atLink, afterEnter }): [string, HeardUtterance[]] => [
      routes.skipLink(name),
      [...atLink, ...afterEnter],
    ]),
    ...(sizeParts ?? []).map(({ label, before, atPress, after }): [string, HeardUtterance[]] => [
      routes.sizePart(label),
      [...before, ...(atPress ?? []), ...after],
    ]),
  ];
}

const TIME_WIDTH = 7;
const KEY_WIDTH = 10;

function lineOf({ text, atMs, key, place }: HeardUtterance): string {
  const time = `${(atMs / 1000).toFixed(1)} s`.padStart(TIME_WIDTH);
  const where = place ? `  (${printable(place.join(' '))})` : '';
  return `  ${time}  ${(key ?? '').padEnd(KEY_WIDTH)} ${printable(text)}${where}`;
}
