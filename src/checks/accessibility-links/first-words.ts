import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { HeardUtterance } from '../../model/listening/heard.ts';
import { FILE_NAME } from '../file-name.ts';
import { quoted, unheard } from '../unheard.ts';
import { firstWordsWords } from './first-words.words.ts';

/** What a screen reader says first of a page is meant for readers. WCAG 1.1.1, 2.4.4. */
export const firstWords = defineCheck({
  id: 'first-words',
  area: 'accessibility-links',
  words: firstWordsWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['1.1.1', '2.4.4'],
  act: [],
  techniques: ['H37', 'H67', 'H30', 'F30'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<body><img src="/count.gif" alt="analytics">',
    after: '<body><img src="/count.gif" alt="">',
  },
  needs: ['heard'],
  judge({ heard }, say) {
    if (heard.reading === null) return unheard(heard, 'reading', say);
    const { top, utterances } = heard.reading;
    const first = firstOf(top.length > 0 ? top : utterances);
    if (first.length === 0) return inapplicable(say.nothing);
    const said = quoted(first);
    const fault = faultOf(first.map(({ text }) => text));
    if (fault === null) return passed(say.passed(said));
    const data = { said, fault };
    const message = say[fault](said);
    return found(say.failed, [
      { outcome: 'failed', element: null, message, fix: say.fix[fault], data },
    ]);
  },
});

/** Where a reader is, which Orca says before what is there. */
const PLACE =
  /^(?:banner|main content|navigation|complementary content|information|region|article|section|search|form|clickable|(?:list|grouping|panel|figure)(?: with \d+ items?)?)\.?$/i;
/** What an element is, which Orca says after its name. */
const ROLE = /^(?:(?:visited )?link|image|image link|button|heading level \d)\.?$/i;

/** The first thing that is said, with what it is. */
function firstOf(utterances: readonly HeardUtterance[]): HeardUtterance[] {
  const said = utterances.filter(({ text }) => !PLACE.test(text));
  const [name, role] = said;
  if (!name) return [];
  return role && !ROLE.test(name.text) && ROLE.test(role.text) ? [name, role] : [name];
}

type Fault = 'fileName' | 'tracker' | 'nameless';

function faultOf(said: readonly string[]): Fault | null {
  const [first = '', role = ''] = said;
  if (NAMELESS.test(first)) return 'nameless';
  // Orca says an element’s name and role in one breath, or in two.
  const name = first.replace(/\s(?:visited )?(?:link|image)\.?$/i, '').trim();
  const isPicture = /\bimage\b/i.test(`${first} ${role}`);
  if (FILE_NAME.test(name)) return 'fileName';
  return isPicture && TRACKER.test(name) ? 'tracker' : null;
}

const NAMELESS = /^(?:unlabeled image|(?:visited )?(?:link|image link|link image))\.?$/i;
/** What pictures are called that count readers. */
const TRACKER =
  /^(?:[\w-]+ )?(?:web )?(?:analytics|tracking(?: pixel)?|tracker|pixel|beacon|counter)(?: [\w-]+)?$/i;
