import { languageOfPageAndPartsWords } from '../../messages/en/language-of-page-and-parts.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { IdentifiedText } from '../../model/languages.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { compare, nameOf, type Verdict } from './languages.ts';

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
  needs: ['languages'],
  judge({ languages: { texts, known, missingStyleSheets } }) {
    if (texts.length === 0) return inapplicable('The page has no text whose language is given.');
    const page = texts.find(({ kind }) => kind === 'page');
    const pageVerdict = page ? compare(page, known) : null;
    const findings = texts.flatMap((text) => {
      // Where the page's own language is wrong, each of its paragraphs is; once is enough.
      if (text.kind === 'paragraph' && pageVerdict?.outcome !== 'fits') return [];
      return findingFor(text, text === page && pageVerdict ? pageVerdict : compare(text, known));
    });
    findings.push(...(page ? directionOf(page, missingStyleSheets === 0) : []));
    if (findings.length === 0) {
      return passed('The page and its parts are in the languages that they say.');
    }
    const ofPage = findings.some(
      ({ element, outcome }) => element === page?.element && outcome === 'failed',
    );
    return found(
      ofPage
        ? 'The page is not written in the language that it says.'
        : 'Parts of the page are not written in the language that the markup gives them.',
      findings,
      ofPage ? 'serious' : 'moderate',
    );
  },
});

function findingFor(text: IdentifiedText, verdict: Verdict): FindingDraft[] {
  if (verdict.outcome === 'fits') return [];
  const { element, kind, lang, likely } = text;
  const named = declared(lang);
  const [best] = likely;
  const right = best && verdict.seems ? `lang="${best.language}"` : 'the lang of its own language';
  const what = { page: 'The page', part: 'This part', paragraph: 'This text' }[kind];
  return [
    {
      outcome: verdict.outcome === 'differs' ? 'failed' : 'cantTell',
      element,
      message: `${what} says that it is in ${named}, and ${verdict.reason}: “${short(text.text)}”.`,
      fix:
        kind === 'page'
          ? `Give the html element ${right}.`
          : `Give the element around this text ${right}.`,
      data: { kind, lang, seems: verdict.seems, likely },
    },
  ];
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa']);

function directionOf(
  { script, direction, element, text }: IdentifiedText,
  isStyled: boolean,
): FindingDraft[] {
  if (!script || !RIGHT_TO_LEFT.has(script.name) || direction === 'rtl') return [];
  if (script.share < THRESHOLDS.otherScript || text.length < THRESHOLDS.proseCharacters) return [];
  return [
    {
      outcome: isStyled ? 'failed' : 'cantTell',
      element,
      message: `The text is written from right to left, and the page runs from left to right${isStyled ? '' : ', at least without the style sheets that could not be loaded'}.`,
      fix: 'Give the html element dir="rtl".',
      data: { kind: 'direction', script: script.name, direction },
    },
  ];
}

function declared(lang: string | null): string {
  try {
    const name = nameOf((lang ?? '').trim());
    return name ? `${name} (lang="${lang}")` : `lang="${lang}"`;
  } catch {
    return `lang="${lang}"`;
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
