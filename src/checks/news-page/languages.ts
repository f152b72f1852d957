import type { IdentifiedText, LanguageScore } from '../../model/news-page/languages.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { areClose, areOne } from './close-languages.ts';
import { parseTag, type Tag } from './language-tag.ts';
import { isRunningText, isSentence } from './running-text.ts';

/** A text in another language than its markup says, and what tells so: its letters or its words. */
export type Misnamed = { outcome: 'differs' | 'unsure' } & (
  | {
      by: 'letters';
      /** Their script, as an ISO 15924 code. */
      script: string;
      /** The tag of the language that it seems to be in; null where that is not known. */
      seems: string | null;
    }
  | { by: 'words'; seems: string }
);

export type Verdict = { outcome: 'fits' } | Misnamed;

const FITS: Verdict = { outcome: 'fits' };

/** Whether a text is in the language that its markup says. Tags that are none are axe-core's to judge. */
export function compare(text: IdentifiedText, known: readonly string[]): Verdict {
  const tag = parseTag(text.lang);
  if (!tag || !text.script) return FITS;
  return byScript(text, tag) ?? byWords(text, tag, known);
}

function byScript({ script, text, likely, kind }: IdentifiedText, tag: Tag): Verdict | null {
  if (!script || tag.scripts.includes('')) return null;
  if (tag.scripts.includes(script.name) || isTransliterable(tag.language, script.name)) return null;
  if (script.share < THRESHOLDS.otherScript) return null;
  // Names and titles keep their letters in every language.
  if (!isSentence(text)) return FITS;
  const isProse = text.length >= THRESHOLDS.proseCharacters || kind === 'page';
  return {
    outcome: isProse ? 'differs' : 'unsure',
    by: 'letters',
    script: script.name,
    seems: likely[0]?.language ?? null,
  };
}

/** Languages that are published in more than one script. */
function isTransliterable(language: string, script: string): boolean {
  const scripts: Record<string, string[]> = {
    sr: ['Latn', 'Cyrl'],
    hr: ['Latn', 'Cyrl'],
    uz: ['Latn', 'Cyrl', 'Arab'],
    kk: ['Latn', 'Cyrl', 'Arab'],
    ky: ['Latn', 'Cyrl', 'Arab'],
    tt: ['Latn', 'Cyrl'],
    az: ['Latn', 'Cyrl', 'Arab'],
    tk: ['Latn', 'Cyrl', 'Arab'],
    tg: ['Cyrl', 'Arab', 'Latn'],
    mn: ['Cyrl', 'Mong'],
    ku: ['Latn', 'Arab', 'Cyrl'],
    pa: ['Guru', 'Arab'],
    sd: ['Arab', 'Deva'],
    ks: ['Arab', 'Deva'],
    ms: ['Latn', 'Arab'],
    ha: ['Latn', 'Arab'],
    ug: ['Arab', 'Latn', 'Cyrl'],
    zh: ['Hani', 'Kana'],
    ja: ['Hani', 'Kana'],
    ber: ['Latn', 'Arab'],
  };
  return scripts[language]?.includes(script) ?? false;
}

function byWords(text: IdentifiedText, tag: Tag, known: readonly string[]): Verdict {
  const [best] = text.likely;
  if (!best || !text.reliable || !isRunningText(text)) return FITS;
  if (best.language === tag.language || areOne(best.language, tag.language)) return FITS;
  const outcome = known.includes(tag.language)
    ? outcomeOf(text, best, tag)
    : outcomeOfUnknown(text, best, tag);
  if (outcome === 'fits') return FITS;
  return { outcome, by: 'words', seems: best.language };
}

/**
 * Of a language without scores of its own nothing fits well, so what fits very well, and far better than
 * the next, is another one. In Latin letters only: in any other script the letters alone score high, and
 * Tajik comes out as Bulgarian, Russian and Serbian alike.
 */
function outcomeOfUnknown(
  { text, script, likely }: IdentifiedText,
  best: LanguageScore,
  tag: Tag,
): Verdict['outcome'] {
  const lead = best.score - (likely[1]?.score ?? 0);
  const isSure =
    script?.name === 'Latn' &&
    text.length >= THRESHOLDS.textOfUnknownLanguage &&
    best.score >= THRESHOLDS.sureLanguage &&
    lead >= THRESHOLDS.languageLead &&
    !areClose(best.language, tag.language);
  return isSure ? 'differs' : 'fits';
}

function outcomeOf(
  { text, likely, kind }: IdentifiedText,
  best: LanguageScore,
  tag: Tag,
): Verdict['outcome'] {
  const lead = best.score - (likely.find(({ language }) => language === tag.language)?.score ?? 0);
  if (best.score < THRESHOLDS.likelyLanguage || lead < THRESHOLDS.languageLead) return 'fits';
  const isLong = text.length >= THRESHOLDS.proseCharacters;
  if (areClose(best.language, tag.language)) return isLong ? 'unsure' : 'fits';
  if (kind !== 'paragraph') return 'differs';
  const isSure = isLong && lead >= THRESHOLDS.languageLeadOfParagraph;
  return isSure ? 'differs' : 'fits';
}
