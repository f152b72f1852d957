import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HeardSkipLink } from '../../model/listening/heard.ts';
import { says, wordsOf, wordsShared } from '../../model/listening/words-heard.ts';
import { quoted, unheard } from '../unheard.ts';
import { skipLinkHeardWords } from './skip-link-heard.words.ts';

/** A screen reader says the skip link’s name, and reads on where it leads. WCAG 2.4.1, 2.4.4. */
export const skipLinkHeard = defineCheck({
  id: 'skip-link-heard',
  area: 'accessibility-links',
  words: skipLinkHeardWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1', '2.4.4'],
  act: [],
  techniques: ['G1', 'G123', 'G124'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<a href="#" onclick="story.scrollIntoView(); return false">Skip to the story</a>',
    after: '<a href="#story">Skip to the story</a> … <main id="story" tabindex="-1">',
  },
  needs: ['heard'],
  judge({ heard }, say) {
    if (heard.skipLinks === null) return unheard(heard, 'skipLinks', say);
    const links = heard.skipLinks.filter(({ reached }) => reached);
    if (links.length === 0) return inapplicable(say.noLinks);
    const findings = links.flatMap((link) => findingFor(link, say));
    if (findings.length === 0) return passed(say.passed);
    const isSure = findings.some(({ outcome }) => outcome === 'failed');
    return found(isSure ? say.failed : say.unsure, findings);
  },
});

type Say = typeof skipLinkHeardWords.says;

function findingFor(link: HeardSkipLink, say: Say): FindingDraft[] {
  const { element, name, atLink, afterEnter } = link;
  const at = (outcome: FindingDraft['outcome'], message: string, fix: string): FindingDraft[] => {
    const data = { atLink: quoted(atLink), afterEnter: quoted(afterEnter) };
    return [{ outcome, element, message, fix, data }];
  };
  if (wordsOf(name).length === 0)
    return at('failed', say.nameless(quoted(atLink)), say.fixNameless);
  if (!atLink.some(({ text }) => says(text, name)))
    return at('cantTell', say.notSaid(name, quoted(atLink)), say.fixNotSaid);
  if (!link.staysOnPage) return [];
  const place = placeAfter(link);
  if (place === 'promised') return [];
  // Where the browser has moved on and the screen reader has not, another one may.
  const outcome = link.leftLink ? 'cantTell' : 'failed';
  return place === 'passed-by'
    ? at(outcome, say.goesOnBefore(name, quoted(afterEnter)), say.fixGoesOnBefore)
    : at('cantTell', say.goesOnSomewhere(name, quoted(afterEnter)), say.fixGoesOnSomewhere);
}

/** So many words in a row are no coincidence. */
const SURE_WORDS = 3;

/** Where reading goes on, by the words that were heard: what comes first decides. */
function placeAfter({ afterEnter, promised, passedBy }: HeardSkipLink): string {
  for (const { text } of afterEnter) {
    const [ahead, back] = [wordsShared(text, promised), wordsShared(text, passedBy)];
    if (ahead > back && isSure(ahead, text)) return 'promised';
    if (back > ahead && isSure(back, text)) return 'passed-by';
  }
  return 'unknown';
}

/** Short lines, such as the name of a section, are followed by what the screen reader adds. */
function isSure(shared: number, text: string): boolean {
  return shared >= SURE_WORDS || (shared > 0 && wordsOf(text).length - shared <= 2);
}
