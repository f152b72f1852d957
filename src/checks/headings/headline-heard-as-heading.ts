import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import type { HeardFacts, HeardUtterance } from '../../model/listening/heard.ts';
import { says, saysAll } from '../../model/listening/words-heard.ts';
import { quoted, unheard } from '../unheard.ts';
import { headlineHeardAsHeadingWords } from './headline-heard-as-heading.words.ts';
import { shortened } from './story-headline.ts';

/** A screen reader comes to the headline by its key for headings of level 1, and says it as one, once. WCAG 1.3.1. */
export const headlineHeardAsHeading = defineCheck({
  id: 'headline-heard-as-heading',
  area: 'headings',
  words: headlineHeardAsHeadingWords,
  impact: 'serious',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['H42', 'G141', 'F2'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div class="title">Ferry returns</div>',
    after: '<h1>Ferry returns</h1>',
  },
  asksMoreThanWcag: true,
  needs: ['heard'],
  judge({ heard }, say) {
    if (heard.levelOne === null) return unheard(heard, 'levelOne', say);
    if (heard.notOne !== null) return inapplicable(say.notOne[heard.notOne]);
    if (heard.headline === null) return inapplicable(say.noHeadline);
    const { text } = heard.headline;
    const times = heard.levelOne.filter((one) => isLevelOne(one) && says(one.text, text)).length;
    if (times === 0) return notByKey(heard, heard.levelOne, say);
    // Another headline may begin with the same words.
    const whole = heard.levelOne.filter((one) => isLevelOne(one) && saysAll(one.text, text)).length;
    return whole > 1 ? twice(heard, whole, say) : passed(say.passed);
  },
});

type Say = typeof headlineHeardAsHeadingWords.says;

function isLevelOne({ text }: HeardUtterance): boolean {
  return /\bheading level 1\b/i.test(text);
}

function isHeading({ text }: HeardUtterance): boolean {
  return /\bheading level \d/i.test(text);
}

/** Orca’s words where there is no further heading: then all of them were heard. */
function areAll(route: readonly HeardUtterance[]): boolean {
  return route.some(({ text }) => /^No (?:more )?heading/i.test(text));
}

function twice(heard: HeardFacts, times: number, say: Say): Judgement {
  const headline = shortened(heard.headline?.text ?? '');
  const judgement = place(heard, 'failed', say.twice(headline, times), say.fixTwice, say.failed);
  return { ...judgement, bestPractice: true, impact: 'moderate' };
}

/** It may be a heading of another level, or none, or more headings came before it than were heard. */
function notByKey(heard: HeardFacts, levelOne: readonly HeardUtterance[], say: Say): Judgement {
  const text = heard.headline?.text ?? '';
  const headline = shortened(text);
  const isSaid = (one: HeardUtterance) => says(one.text, text);
  const other = heard.headings?.find((one) => isHeading(one) && isSaid(one));
  const isRead = heard.reading?.utterances.some(isSaid) ?? false;
  if (!areAll(levelOne) || !(other || isRead))
    return place(heard, 'cantTell', say.notReached(headline), say.fixNotReached, say.unsure);
  const isSure = heard.headline?.knownBy !== 'look';
  const outcome = isSure ? 'failed' : 'cantTell';
  if (other) {
    const message = say.otherLevel(headline, quoted([other]));
    const judgement = place(heard, outcome, message, say.fixLevel, say.failed);
    return { ...judgement, bestPractice: true, impact: 'moderate' };
  }
  const isWhole = heard.headings !== null && areAll(heard.headings);
  return place(
    heard,
    isWhole ? outcome : 'cantTell',
    say.noHeading(headline),
    say.fixLevel,
    say.failed,
  );
}

function place(
  { headline, levelOne }: HeardFacts,
  outcome: 'failed' | 'cantTell',
  message: string,
  fix: string,
  whole: string,
): Judgement {
  const data = { levelOne: quoted(levelOne ?? []) };
  const element = headline?.element ?? null;
  return found(whole, [{ outcome, element, message, fix, data }]);
}
