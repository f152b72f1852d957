import { describe, expect, test } from '@jest/globals';
import { bylineTime } from '../../../src/checks/news-page/byline-time.ts';
import { captionAndAlt } from '../../../src/checks/news-page/caption-and-alt.ts';
import { landmarks } from '../../../src/checks/news-page/landmarks.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import { type Headline, headline, metadata, noHeadline } from '../../helpers/headline.ts';
import {
  main,
  type NewsPage,
  newsPage,
  type Picture,
  picture,
  time,
} from '../../helpers/news-page.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('byline-time', () => {
  const judged = (given: Partial<NewsPage>, of: Headline = headline()) =>
    judgeBy(bylineTime, { newsPage: newsPage(given), headline: of });
  const saying = (given: Partial<Headline['metadata']>) =>
    headline({ metadata: metadata({ jsonLd: [], ogTitle: null, ...given }) });
  const times = [time()];
  const unreadable = time({ datetime: null });
  const elsewhere = time({ datetime: null, inByline: false });

  test.each<[string, Partial<NewsPage>, Headline, string]>([
    ['a list of stories', { times }, headline({ notOne: 'list' }), 'inapplicable'],
    ['a page whose headline cannot be told', { times }, noHeadline(), 'inapplicable'],
    ['no date, and nothing says that it is a story', {}, saying({}), 'inapplicable'],
    ['no date, and og:title says that it is one', {}, saying({ ogTitle: 'Ferry' }), 'failed'],
    ['no date, and JSON-LD says that it is one', {}, saying({ jsonLd: ['Ferry'] }), 'failed'],
    ['a date in a time element alone', { times }, saying({}), 'passed'],
    ['a date in metadata alone', { published: ['2026-05-09'] }, headline(), 'passed'],
    ['a date in metadata that is none', { published: ['yesterday'] }, headline(), 'failed'],
    ['the second date in metadata is one', { published: ['', '2026-05-09'] }, headline(), 'passed'],
    ['the time in the byline is in words', { times: [unreadable] }, headline(), 'failed'],
    [
      'the time in the byline is in words, and the metadata have a date',
      { times: [unreadable], published: ['2026-05-09'] },
      headline(),
      'failed',
    ],
    ['only a time further down is in words', { times: [time(), elsewhere] }, headline(), 'passed'],
    ['no time but one further down, in words', { times: [elsewhere] }, headline(), 'failed'],
    ['the same, without metadata', { times: [elsewhere] }, saying({}), 'failed'],
    [
      'a time further down, for programs',
      { times: [time({ inByline: false })] },
      headline(),
      'passed',
    ],
  ])('%s', (_case, given, of, outcome) => {
    expect(verdict(judged(given, of))).toBe(outcome);
  });

  test.each([
    '2026',
    '2026-05',
    '2026-05-09',
    '2026-W19',
    '05-09',
    '08:00',
    '08:00:30.5',
    '2026-05-09T08:00',
    '2026-05-09 08:00',
    '2026-05-09T08:00Z',
    '2026-05-09T08:00:30+01:00',
    '2026-05-09t08:00-0730',
    'P1D',
    'PT5M',
    ' 2026-05-09 ',
    '--05-09',
    'Z',
    '+01:00',
    '4h 18m',
  ])('“%s” can be read by programs', (datetime) => {
    expect(judged({ times: [time({ datetime })] }).outcome).toBe('passed');
    expect(judged({ times: [time({ datetime: null, text: datetime })] }).outcome).toBe('passed');
  });

  test.each([
    '',
    '9 May 2026',
    '2 hours ago',
    '09/05/2026',
    '2026-5-9',
    '2026-05-09T8:00',
    'Pause',
    '2026-99-99',
    '1778310000',
  ])('“%s” cannot', (datetime) => {
    expect(judged({ times: [time({ datetime })] }).outcome).toBe('failed');
  });

  test('a readable text does not stand in for a datetime that is none', () => {
    expect(judged({ times: [time({ datetime: 'today', text: '2026-05-09' })] }).outcome).toBe(
      'failed',
    );
  });

  test('each time in the byline that cannot be read is a finding', () => {
    const { message, findings } = judged({
      times: [unreadable, elsewhere, time(), time({ datetime: 'today' })],
    });
    expect(message).toBe('Programs cannot read a time.');
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('time'),
        message: 'The time “9 May” has no datetime attribute.',
        data: { datetime: null, text: '9 May' },
      }),
      expect.objectContaining({
        message: 'The datetime “today” is not a valid HTML date.',
        data: { datetime: 'today', text: '9 May' },
      }),
    ]);
  });

  test('a story without a date is a finding of the page', () => {
    const { message, findings } = judged({});
    expect(message).toBe('The story has no date that programs can read.');
    expect(findings).toEqual([expect.objectContaining({ element: null, data: {} })]);
  });

  test('of a long time the beginning is told', () => {
    const long = `${'a'.repeat(60)}b`;
    const said = [time({ datetime: long }), time({ datetime: null, text: long })].map(
      (one) => judged({ times: [one] }).findings[0]?.message,
    );
    for (const message of said) expect(message).toContain(`“${'a'.repeat(60)}”`);
  });
});

describe('caption-and-alt', () => {
  const judged = (...pictures: Partial<Picture>[]) =>
    judgeBy(captionAndAlt, {
      newsPage: newsPage({ headline: 'Ferry returns', pictures: pictures.map(picture) }),
    });
  const copy = { alt: 'Orla Finch on Friday' };

  test.each<[string, Partial<Picture>[], string]>([
    ['no pictures', [], 'inapplicable'],
    ['a picture that is described', [{}], 'passed'],
    ['no caption', [{ caption: null }], 'passed'],
    ['an empty alternative', [{ alt: '', caption: '', file: '' }], 'passed'],
    ['the name of a file', [{ alt: 'IMG_2041.jpg' }], 'failed'],
    ['the name of its own file, without an ending', [{ alt: 'skerry', file: 'skerry' }], 'failed'],
    ['the name of a file in a sentence', [{ alt: 'The file ferry.jpg on a screen' }], 'passed'],
    ['a word for pictures', [{ alt: 'Photo' }], 'failed'],
    ['a word for pictures and more', [{ alt: 'Photo of the keeper' }], 'passed'],
    ['the caption once more', [copy], 'failed as good practice'],
    [
      'the caption in other case and signs',
      [{ alt: '“orla finch” on FRIDAY.' }],
      'failed as good practice',
    ],
    ['the beginning of the caption', [{ alt: 'Orla Finch' }], 'passed'],
    ['signs alone in both', [{ alt: '…', caption: '–' }], 'passed'],
    ['a caption once more, and the name of a file', [copy, { alt: 'IMG_2041' }], 'failed'],
    ['a caption once more, and a good one', [copy, {}], 'failed as good practice'],
    ['the headline', [{ alt: 'Ferry returns!' }], 'failed as good practice'],
  ])('%s', (_case, pictures, outcome) => {
    expect(verdict(judged(...pictures))).toBe(outcome);
  });

  test.each([
    'ferry.webp',
    'a%20b+(1),x.JPEG',
    'IMG_20',
    'DSC0123',
    'PXL-2041',
    'image12',
    'IMG 2041',
    'my photo.jpg',
  ])('“%s” is a file name', (alt) => {
    expect(judged({ alt }).findings[0]?.message).toContain('is a file name');
  });

  test.each(['IMG_2', 'B-52', 'Node.js', 'Route 66', 'Image 2041 of the roll'])(
    '“%s” is none',
    (alt) => {
      expect(judged({ alt }).outcome).toBe('passed');
    },
  );

  test.each(['image.', 'FOTO', 'Bild', 'изображение', '写真', '사진', 'صورة', 'alt text', 'null'])(
    '“%s” is a placeholder',
    (alt) => {
      expect(judged({ alt }).findings[0]?.message).toContain('is a placeholder');
    },
  );

  test('each picture at fault is a finding that says the fault', () => {
    const { findings } = judged({}, copy, { alt: 'Photo', element: elementRef('#p') });
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('img'),
        message: expect.stringContaining('repeats the caption'),
        fix: expect.stringContaining('leave out what the caption already says'),
        data: { alt: 'Orla Finch on Friday', fault: 'copy' },
      }),
      expect.objectContaining({
        element: elementRef('#p'),
        fix: 'Describe in a few words what the image shows.',
        data: { alt: 'Photo', fault: 'name' },
      }),
    ]);
  });

  test('of a long alternative the beginning is told', () => {
    const long = `${'a'.repeat(80)}b`;
    expect(judged({ alt: long, caption: long }).findings[0]?.message).toContain(
      `“${'a'.repeat(80)}”`,
    );
  });
});

describe('landmarks', () => {
  const judged = (mains: NewsPage['mains'], of: Headline = headline()) =>
    judgeBy(landmarks, { newsPage: newsPage({ mains }), headline: of });
  const beside = main({ element: elementRef('#beside'), holdsStory: false, holdsHeadline: false });

  test.each<[string, NewsPage['mains'], Headline, string]>([
    ['one with the story', [main()], headline(), 'passed'],
    ['none on a story’s page', [], headline(), 'failed'],
    ['none on a front', [], headline({ notOne: 'list' }), 'inapplicable'],
    ['none where no headline was found', [], noHeadline(), 'inapplicable'],
    ['one on a front', [beside], headline({ notOne: 'list' }), 'passed'],
    ['two on a front', [beside, beside], headline({ notOne: 'list' }), 'failed'],
    ['two, the first with the story', [main(), beside], headline(), 'failed'],
    ['one beside the story', [beside], headline(), 'failed'],
    ['one with the headline alone', [main({ holdsStory: false })], headline(), 'failed'],
  ])('%s', (_case, mains, of, outcome) => {
    expect(verdict(judged(mains, of))).toBe(outcome);
  });

  test('a page without one is a finding of the page', () => {
    const { message, findings } = judged([]);
    expect(message).toBe('The page has no main landmark.');
    expect(findings).toEqual([expect.objectContaining({ element: null, data: { mains: 0 } })]);
  });

  test.each<[string, NewsPage['mains'], (string | undefined)[]]>([
    ['each after the first', [main(), beside, beside], ['#beside', '#beside']],
    ['the second, though it holds the story', [beside, main()], ['main']],
    ['the first too where none holds the story', [beside, beside], ['#beside', '#beside']],
  ])('what is a finding: %s', (_case, mains, selectors) => {
    const { findings } = judged(mains);
    expect(findings.map(({ element }) => element?.selector.join())).toEqual(selectors);
  });

  test('one beside the story is told apart from one too many', () => {
    const { findings } = judged([main({ holdsStory: false }), beside]);
    expect(findings).toEqual([
      expect.objectContaining({ message: 'This is an additional main landmark.', data: {} }),
      expect.objectContaining({
        element: elementRef('main'),
        message: 'The story’s text is outside the main landmark.',
        data: { holdsHeadline: true },
      }),
    ]);
  });
});
