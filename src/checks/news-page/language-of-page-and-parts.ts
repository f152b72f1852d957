import {
  defineCheck,
  type FindingDraft,
  found,
  inapplicable,
  type Judgement,
  passed,
} from '../../model/check.ts';
import type { IdentifiedText } from '../../model/news-page/languages.ts';
import { languageName } from '../../text/language-names.ts';
import { isUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { languageOfPageAndPartsWords } from './language-of-page-and-parts.words.ts';
import { namesLanguage } from './language-tag.ts';
import { compare, type Misnamed, type Verdict } from './languages.ts';
import { isLegible } from './running-text.ts';

/** The markup names the language that each text is written in. WCAG 3.1.1 and 3.1.2, ACT off6ek and ucwvc8. */
export const languageOfPageAndParts = defineCheck({
  id: 'language-of-page-and-parts',
  area: 'news-page',
  words: languageOfPageAndPartsWords,
  impact: 'serious',
  level: 'A',
  wcag: ['3.1.1', '3.1.2'],
  act: ['off6ek', 'ucwvc8'],
  techniques: ['H57', 'H58'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<html lang="en"> over a story in Dari',
    after: '<html lang="prs" dir="rtl">',
  },
  needs: ['languages', 'document'],
  judge({ languages: { texts, known }, document }, say) {
    if (texts.length === 0) return inapplicable(say.none);
    const page = texts.find(({ kind }) => kind === 'page');
    const pageVerdict = page ? compare(page, known) : null;
    const findings = texts.flatMap((text) => {
      // Where the page's own language is wrong, each of its paragraphs is; once is enough.
      if (text.kind === 'paragraph' && pageVerdict?.outcome !== 'fits') return [];
      const verdict = text === page && pageVerdict ? pageVerdict : compare(text, known);
      return findingFor(text, verdict, say);
    });
    findings.push(...(page ? directionOf(page, isUnstyled(document), say) : []));
    if (findings.length === 0) return withoutFindings(texts, page, say);
    if (findings.every(({ outcome }) => outcome === 'cantTell')) return found(say.unsure, findings);
    const ofPage = findings.some(
      ({ element, outcome }) => element === page?.element && outcome === 'failed',
    );
    return found(
      ofPage ? say.failedPage : say.failedParts,
      findings,
      ofPage ? 'serious' : 'moderate',
    );
  },
});

type Say = typeof languageOfPageAndPartsWords.says;

/** Right is only what says its language, and has text enough to tell it by. */
function withoutFindings(
  texts: readonly IdentifiedText[],
  page: IdentifiedText | undefined,
  say: Say,
): Judgement {
  if (page && !namesLanguage(page.lang)) return inapplicable(say.noLanguage);
  return texts.some(isLegible) ? passed(say.passed) : inapplicable(say.tooShort);
}

function findingFor(text: IdentifiedText, verdict: Verdict, say: Say): FindingDraft[] {
  if (verdict.outcome === 'fits') return [];
  const { element, kind, lang, likely } = text;
  const { seems } = verdict;
  return [
    {
      outcome: verdict.outcome === 'differs' ? 'failed' : 'cantTell',
      element,
      message: messageOf(text, verdict, say),
      fix: fixOf(kind, seems, say),
      // Data are the same in every language.
      data: { kind, lang, seems: seems === null ? null : languageName(seems), likely },
      // A longer text that names no language of its own is what somebody wrote.
      ...(kind === 'paragraph' ? { owner: 'editor' as const } : {}),
    },
  ];
}

function messageOf(text: IdentifiedText, verdict: Misnamed, say: Say): string {
  const what = say.what[text.kind];
  const lang = text.lang ?? '';
  const words = short(text.text);
  return verdict.by === 'letters'
    ? say.otherLetters(what, lang, verdict.script, words)
    : say.otherWords(what, lang, verdict.seems, words);
}

function fixOf(kind: IdentifiedText['kind'], seems: string | null, say: Say): string {
  if (kind === 'page') return seems === null ? say.fixPageUnknown : say.fixPage(seems);
  return seems === null ? say.fixPartUnknown : say.fixPart(seems);
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa']);

function directionOf(
  { script, direction, element, text }: IdentifiedText,
  unstyled: boolean,
  say: Say,
): FindingDraft[] {
  if (!script || !RIGHT_TO_LEFT.has(script.name) || direction === 'rtl') return [];
  if (script.share < THRESHOLDS.otherScript || text.length < THRESHOLDS.proseCharacters) return [];
  const isSure = direction !== null && !unstyled;
  return [
    {
      outcome: isSure ? 'failed' : 'cantTell',
      element,
      message: isSure ? say.direction : say.directionUnstyled,
      fix: say.fixDirection,
      data: { kind: 'direction', script: script.name, direction },
    },
  ];
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
