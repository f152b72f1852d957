import { expect, test } from '@jest/globals';
import { routesTo } from '../../../src/checks/accessibility-links/routes.ts';
import type { Utterance } from '../../../src/model/accessibility-links/way.ts';
import { type Link, landing, next, skipLinks, stop, tried } from '../../helpers/skip-links.ts';

/** A skip link, ten letters, twenty letters, the headline. */
const said: Utterance[] = ['Skip', 'a'.repeat(10), 'b'.repeat(20), 'Ferry returns'].map(
  (text, at) => ({
    text,
    roles: [{ role: at === 0 ? 'link' : 'heading', count: 1 }],
    words: 2,
    part: 0,
    box: null,
    ...(at === 0 ? { stop: true } : {}),
  }),
);

test.each<[string, Link, number[]]>([
  ['a link to the headline', tried({}), [3]],
  ['a link to a place ten letters before it', tried({ far: { charactersBetween: 10 } }), [2]],
  ['a link to a place in what was said before', tried({ far: { charactersBetween: 21 } }), [1]],
  ['a link to a place further up than all of it', tried({ far: { charactersBetween: 99 } }), [0]],
  ['a link into the story', tried({ far: { headlineAhead: false, charactersBetween: 9 } }), [3]],
  [
    'a link that leaves the keyboard where it was',
    tried({ landing: landing({ focus: 'link', next: next('before-target') }) }),
    [1],
  ],
])('%s', (_case, link, expected) => {
  expect(landsAt(link)).toEqual(expected);
});

test('a link past the story leads to nothing that is in the transcript', () => {
  const past = tried({ far: { pastStory: true } });
  expect(landsAt(past)).toEqual([undefined]);
});

test('of a link that may or may not have worked nothing is told', () => {
  expect(landsAt(tried({ landed: { focus: 'body', next: null } }))).toEqual([]);
});

/** Of the skip link, which is the first stop. */
function landsAt(link: Link): (number | undefined)[] {
  const facts = skipLinks([link], { stops: [stop({ link: 0 })] });
  return routesTo({ said, headlineAt: 3 }, facts, 300)
    .filter(({ kind }) => kind === 'skip-link')
    .map((route) => route.landsAt);
}
