import { describe, expect, test } from '@jest/globals';
import { frameNamesDistinct } from '../../../src/checks/news-page/frame-names-distinct.ts';
import { framesNamed } from '../../../src/checks/news-page/frames-named.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import { type Frame, frame, newsPage } from '../../helpers/news-page.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('frames-named', () => {
  const judged = (...frames: Frame[]) => judgeBy(framesNamed, { newsPage: newsPage({ frames }) });

  test.each<[string, Frame[], string]>([
    ['no frames', [], 'inapplicable'],
    ['a frame with a name', [frame()], 'passed'],
    ['a frame without one', [frame({ name: '' })], 'failed'],
    ['one with and one without', [frame(), frame({ name: '' })], 'failed'],
  ])('%s', (_case, frames, outcome) => {
    expect(verdict(judged(...frames))).toBe(outcome);
  });

  test('each frame without a name is a finding that tells its address', () => {
    const element = elementRef('#film');
    const { findings } = judged(
      frame(),
      frame({ name: '', element }),
      frame({ name: '', address: '' }),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        element,
        message: 'This frame (https://example.org/film) has no name.',
        data: { address: 'https://example.org/film', width: 640, height: 360 },
      }),
      expect.objectContaining({ message: 'This frame has no name.' }),
    ]);
  });
});

describe('frame-names-distinct', () => {
  const judged = (frames: Frame[]) =>
    judgeBy(frameNamesDistinct, { newsPage: newsPage({ frames }) });
  const other = (given: Partial<Frame> = {}) =>
    frame({ element: elementRef('#other'), address: 'https://example.org/other', ...given });
  const reading = (one: string, two: string) => [
    frame({ words: one.split(' ') }),
    other({ words: two.split(' ') }),
  ];
  const empty = { address: '', words: [] };
  const filled = { address: '', words: ['ferry'] };

  test.each<[string, Frame[], string]>([
    ['no frames', [], 'inapplicable'],
    ['one frame', [frame()], 'inapplicable'],
    ['one with a name, one without', [frame(), other({ name: '' })], 'inapplicable'],
    ['one film and one advertisement', [frame(), other({ name: 'Ad' })], 'inapplicable'],
    ['names of their own', [frame(), other({ name: 'Map' })], 'passed'],
    [
      'names that begin like a word for advertisements',
      [frame({ name: 'Todesanzeigen' }), other({ name: 'Todesanzeigen' })],
      'cantTell',
    ],
    ['one name, one address', [frame(), frame()], 'passed'],
    [
      'one name, one address that gives other words each time',
      [frame({ words: ['ferry'] }), frame({ words: ['storm'] })],
      'passed',
    ],
    ['one name, and neither can be read', [frame(), other()], 'cantTell'],
    ['one name, and the second alone is read', [frame(), other({ words: ['ferry'] })], 'cantTell'],
    ['one name, and the first alone is read', [frame({ words: ['ferry'] }), other()], 'cantTell'],
    [
      'one name, and one has no words',
      [frame({ words: ['ferry'] }), other({ words: [] })],
      'cantTell',
    ],
    [
      'one name, and the other has no words',
      [frame({ words: [] }), other({ words: ['ferry'] })],
      'cantTell',
    ],
    ['no words in common', reading('the ferry leaves', 'a storm comes'), 'failed'],
    ['a fifth in common', reading('a b c d e', 'a v w x y z'), 'passed'],
    ['a sixth in common', reading('a b c d e f', 'a u v w x y z'), 'failed'],
    ['all of the shorter, which comes first', reading('a b', 'a b c d e f g h i j k'), 'passed'],
    ['all of the shorter, which comes last', reading('a b c d e f g h i j k', 'a b'), 'passed'],
    ['one word in common, said twice', reading('a a b c d e f', 'a u v w x y z'), 'failed'],
    [
      'names that differ in letter case and spaces',
      [
        frame({ name: 'The  film', words: ['ferry'] }),
        other({ name: ' the film', words: ['sea'] }),
      ],
      'failed',
    ],
    [
      'two that scripts fill, with other words',
      [frame(filled), frame({ ...filled, words: ['storm'] })],
      'failed',
    ],
    ['two that scripts fill, with the same words', [frame(filled), frame(filled)], 'passed'],
    ['two that scripts fill, one still empty', [frame(filled), frame(empty)], 'passed'],
    ['two that scripts fill, the first still empty', [frame(empty), frame(filled)], 'passed'],
    [
      'two that scripts fill, one not read',
      [frame(filled), frame({ ...empty, words: null })],
      'passed',
    ],
    [
      'a name that only begins like “ad”',
      [frame({ name: 'Address' }), other({ name: 'Address' })],
      'cantTell',
    ],
    ['a name with “ad” in a word', [frame({ name: 'Road' }), other({ name: 'Road' })], 'cantTell'],
  ])('%s', (_case, frames, outcome) => {
    expect(verdict(judged(frames))).toBe(outcome);
  });

  test.each([
    'Ad',
    'ads',
    '3rd party ad content',
    'Advertisement',
    'Anzeige',
    'Publicidad',
    'Pubblicità',
    'Werbung',
    'Реклама',
    'Reclame',
    'Annons',
    'Annonse',
    '広告',
    '广告',
    '廣告',
    'إعلان',
  ])('advertisements may share the name “%s”', (name) => {
    const frames = [frame({ name, words: ['ferry'] }), other({ name, words: ['storm'] })];
    expect(judged(frames).outcome).toBe('inapplicable');
  });

  test('each frame after the first of its name is a finding', () => {
    const third = other({ element: elementRef('#third'), address: 'https://example.org/third' });
    const { findings } = judged([
      ...reading('the ferry leaves', 'a storm comes'),
      frame({ name: 'Map' }),
      third,
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        outcome: 'failed',
        element: elementRef('#other'),
        message: 'Another frame is called “Video” too, and holds something else.',
        data: {
          name: 'Video',
          addresses: ['https://example.org/film', 'https://example.org/other'],
          alike: 0,
        },
      }),
      expect.objectContaining({
        outcome: 'cantTell',
        element: elementRef('#third'),
        message: expect.stringContaining('by its address'),
        data: expect.objectContaining({ alike: null }),
      }),
    ]);
  });
});
