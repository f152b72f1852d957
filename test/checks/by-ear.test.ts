import { expect, test } from '@jest/globals';
import { firstWords } from '../../src/checks/accessibility-links/first-words.ts';
import { skipLinkHeard } from '../../src/checks/accessibility-links/skip-link-heard.ts';
import { headlineHeardAsHeading } from '../../src/checks/headings/headline-heard-as-heading.ts';
import { sizeControlAnnounced } from '../../src/checks/text-size/size-control-announced.ts';
import { type Check, type HeardFacts, judge } from '../../src/index.ts';
import { headingsEvidence, judgeBy } from '../helpers/evidence.ts';
import { heard, heardLink, heardPart, said } from '../helpers/heard.ts';
import { verdict } from '../helpers/verdict.ts';

const BY_EAR = [skipLinkHeard, firstWords, headlineHeardAsHeading, sizeControlAnnounced];
const by = (check: Check, given: Partial<HeardFacts>) =>
  verdict(judgeBy(check, { heard: heard(given) }));

test.each(['silent', 'crashed', 'page-lost', 'out-of-time', 'not-started'] as const)(
  'of a page that was not heard (%s) every check by ear says that it could not tell, and why',
  (fault) => {
    const nothing = { reading: null, levelOne: null, skipLinks: null, sizeParts: null };
    for (const check of BY_EAR) {
      const judgement = judgeBy(check, { heard: heard({ ...nothing, fault }) });
      expect(judgement.outcome).toBe('cantTell');
      expect(judgement.findings[0]?.message).toBe(check.words.says.faults[fault]);
    }
  },
);

test('where nobody listened every check by ear is inapplicable, and says how to change that', () => {
  const only = BY_EAR.map(({ id }) => id);
  const { pages } = judge([headingsEvidence('/a.html', [])], { only });
  expect(pages[0]?.checks.map(({ outcome }) => outcome)).toEqual(only.map(() => 'inapplicable'));
  expect(pages[0]?.checks[0]?.message).toContain('--listener orca');
});

test.each([
  ['says its name and leads to the story', {}, 'passed'],
  ['has no name', { name: '', atLink: said('link') }, 'failed'],
  ['is not said', { atLink: said('The Post link.') }, 'cantTell'],
  ['leads nowhere', { leftLink: false, afterEnter: said('The Post Town Quay Schools') }, 'failed'],
  [
    'is followed by the one section it should skip',
    { leftLink: false, afterEnter: said('Town link.') },
    'failed',
  ],
  [
    'is left by the browser and not by the screen reader',
    { afterEnter: said('The Post Town Quay Schools') },
    'cantTell',
  ],
  ['is followed by silence', { afterEnter: [] }, 'cantTell'],
  ['is followed by what is nowhere on the page', { afterEnter: said('clickable.') }, 'cantTell'],
  [
    'is followed by the words of both',
    { promised: 'Town Quay', passedBy: 'Town Quay', afterEnter: said('Town Quay') },
    'cantTell',
  ],
  ['leads to another page', { staysOnPage: false, afterEnter: [], promised: '' }, 'passed'],
  ['is not come to by Tab', { reached: false, atLink: [] }, 'inapplicable'],
])('a skip link that %s', (_, given, outcome) => {
  expect(by(skipLinkHeard, { skipLinks: [heardLink(given)] })).toBe(outcome);
});

test.each([
  ['the name of the paper', ['The Saltmere Post link.'], 'passed'],
  ['a landmark and a skip link', ['banner', 'Skip to the story link.'], 'passed'],
  ['a section called Analytics', ['Analytics link.'], 'passed'],
  ['a sentence that names a file', ['How report.pdf and photo.jpg were leaked'], 'passed'],
  ['a picture of a lighthouse', ['The beacon at Cray Point in snow image.'], 'passed'],
  ['a picture that counts', ['analytics image.'], 'failed'],
  ['a picture that counts, its role said apart', ['tracking pixel', 'image'], 'failed'],
  ['the name of a file', ['banner', 'masthead-final_2.png image.'], 'failed'],
  ['an address', ['https://example.org/a?b=c link.'], 'failed'],
  ['a picture without a name', ['Unlabeled image.'], 'failed'],
  ['a link without a name', ['link'], 'failed'],
  ['nothing', [], 'inapplicable'],
])('first words that are %s: %j %s', (_, texts, outcome) => {
  const reading = { top: said(...texts), utterances: [], reachedHeadline: false };
  expect(by(firstWords, { reading })).toBe(outcome);
});

const H1 = 'Ferry returns at last heading level 1.';
const NO_MORE_ONE = 'No more headings at level 1.';
const headline = heard().headline;

test.each<[string, Partial<HeardFacts>, string]>([
  ['said once', {}, 'passed'],
  [
    'said after the name of the site',
    { levelOne: said('The Post heading level 1.', H1) },
    'passed',
  ],
  [
    'said once, before another that begins alike',
    {
      headline: headline && { ...headline, text: 'Ferry returns at last to the town of Saltmere' },
      levelOne: said(
        'Ferry returns at last to the town of Saltmere heading level 1.',
        'Ferry returns at last to the quay heading level 1.',
      ),
    },
    'passed',
  ],
  ['said twice', { levelOne: said(H1, H1) }, 'failed moderate as good practice'],
  [
    'of level 2',
    { levelOne: said(NO_MORE_ONE), headings: said('Ferry returns at last heading level 2.') },
    'failed moderate as good practice',
  ],
  ['plain text', plain(), 'failed'],
  [
    'plain text that is known by its look alone',
    { ...plain(), headline: headline && { ...headline, knownBy: 'look' } },
    'cantTell',
  ],
  [
    'plain text after more headings than were heard',
    { ...plain(), headings: said('Town heading level 2.') },
    'cantTell',
  ],
  [
    'behind more headings of level 1 than were heard',
    { ...plain(), levelOne: said('A heading level 1.') },
    'cantTell',
  ],
  ['heard nowhere', { ...plain(), reading: heard().reading }, 'cantTell'],
  ['none, since the page lists stories', { notOne: 'list' }, 'inapplicable'],
  ['not there', { headline: null }, 'inapplicable'],
])('a headline that is %s', (_, given, outcome) => {
  expect(by(headlineHeardAsHeading, given)).toBe(outcome);
});

/** Only read as text. */
function plain(): Partial<HeardFacts> {
  return {
    levelOne: said(NO_MORE_ONE),
    headings: said('No more headings.'),
    reading: { top: [], utterances: said('Ferry returns at last'), reachedHeadline: true },
  };
}

test.each([
  ['says all', {}, 'passed'],
  [
    'is a radio button',
    {
      role: 'radio',
      before: said('Large.', 'not selected radio button'),
      atPress: said('selected'),
      after: [],
    },
    'passed',
  ],
  ['is no button', { before: said('Large') }, 'failed'],
  ['has no name', { before: said('push button') }, 'failed'],
  ['is called A+', { before: said('A+ push button, not pressed') }, 'passed'],
  [
    'never says whether it is on',
    { before: said('Large push button.'), atPress: [], after: said('Large push button.') },
    'failed',
  ],
  ['is silent', { before: [] }, 'cantTell'],
  [
    'changes the text and says nothing new',
    { atPress: [], after: said('Large toggle button not pressed.') },
    'cantTell',
  ],
  ['was not pressed', { atPress: null, after: [] }, 'passed'],
  ['takes no focus', { reached: false, before: [] }, 'inapplicable'],
] as const)('a part of a text-size control that %s', (_, given, outcome) => {
  const part = heardPart(given as Parameters<typeof heardPart>[0]);
  expect(by(sizeControlAnnounced, { sizeParts: [part, { ...part }] })).toBe(outcome);
});
