import type { IdentifiedText, LanguageScore } from '../../model/news-page/languages.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Languages that a few sentences cannot tell apart; a verdict between them takes a reader. */
const CLOSE = [
  ['no', 'da', 'sv'],
  ['hr', 'sr', 'sl', 'bs', 'mk', 'bg'],
  ['cs', 'sk'],
  ['es', 'ca', 'gl', 'pt', 'eu', 'oc', 'ast', 'an'],
  ['ms', 'tl', 'jv', 'su', 'ceb'],
  ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ps', 'ur', 'ku'],
  ['az', 'tr'],
  ['nl', 'af', 'fy', 'lb'],
  ['de', 'lb', 'gsw', 'yi'],
  ['fr', 'oc', 'br', 'ht', 'wa'],
  ['it', 'co', 'sc', 'mt', 'rm'],
  ['en', 'sco', 'pcm', 'jam'],
  ['fi', 'et'],
];

/** Codes for languages that the scores have under another code. */
const SAME_AS: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'ms',
  id: 'ms',
  bs: 'hr',
  sh: 'hr',
  fil: 'tl',
  prs: 'fa',
  pes: 'fa',
  ckb: 'ku',
  kmr: 'ku',
  cmn: 'zh',
  yue: 'zh',
  arb: 'ar',
  arz: 'ar',
  mo: 'ro',
  'zh-hans': 'zh',
};

/** Scripts that stand for each other: Japanese and Korean are written in Chinese characters too. */
const SCRIPTS_OF: Record<string, string[]> = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

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
  const tag = parse(text.lang);
  if (!tag || !text.script) return FITS;
  return byScript(text, tag) ?? byWords(text, tag, known);
}

/** Whether a tag names a language that a text can be held against. */
export function namesLanguage(lang: string | null): boolean {
  return parse(lang) !== null;
}

/** The language and script of a tag; null for a tag that is none, or says that the language is not known. */
function parse(lang: string | null): { language: string; scripts: string[] } | null {
  try {
    const locale = new Intl.Locale((lang ?? '').trim());
    // Asked before it is completed: of “und”, not determined, that would make English.
    if (/^(?:und|zxx|mul|mis)$/.test(locale.language ?? 'und')) return null;
    const { language, script = '' } = locale.maximize();
    if (!isNamed(language)) return null;
    return { language: SAME_AS[language] ?? language, scripts: SCRIPTS_OF[script] ?? [script] };
  } catch {
    return null;
  }
}

/** “english” has the form of a tag, and is the code of no language. */
function isNamed(language: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(language) !== undefined;
}

type Tag = NonNullable<ReturnType<typeof parse>>;

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

/** Serbian in Latin letters scores as Croatian, and the two differ in little else. */
function areOne(one: string, other: string): boolean {
  return [one, other].sort().join() === 'hr,sr';
}

function areClose(one: string, other: string): boolean {
  return CLOSE.some((group) => group.includes(one) && group.includes(other));
}

/** Text enough to tell a language by its words, and not one of names, titles or credits. */
function isRunningText({ text }: Pick<IdentifiedText, 'text'>): boolean {
  return lettersIn(text) >= THRESHOLDS.lettersOfRunningText && isSentence(text) && !isTitle(text);
}

/** Whether a text can be held against its language at all: by its words, or by letters of no Latin kind. */
export function isLegible(text: IdentifiedText): boolean {
  return isRunningText(text) || (text.script !== null && text.script.name !== 'Latn');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Names keep their spelling in every language; a text of names alone says nothing about its own. */
function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < words.length / 2) return words.join('').length >= THRESHOLDS.fewestLetters;
  return cased.length >= 2 && cased.some((word) => word.length > 2 && /^\p{Ll}/u.test(word));
}

/** Films, books and songs keep their titles: most of their words begin with a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}
