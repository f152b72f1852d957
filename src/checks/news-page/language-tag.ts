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

/** Whether a tag names a language that a text can be held against. */
export function namesLanguage(lang: string | null): boolean {
  return parseTag(lang) !== null;
}

/** The language and script of a tag; null for a tag that is none, or says that the language is not known. */
export function parseTag(lang: string | null): { language: string; scripts: string[] } | null {
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

/** What is known of a tag that names a language. */
export type Tag = NonNullable<ReturnType<typeof parseTag>>;
