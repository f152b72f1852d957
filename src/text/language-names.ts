type Locale = 'en' | 'he';

/** The name of a language tag, such as “British English”; null for what is no tag. */
export function languageName(tag: string, locale: Locale = 'en'): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? null;
  } catch {
    // It throws at tags of another form than those of languages.
    return null;
  }
}

/** What readers call scripts, where Unicode’s data has no name or one that nobody uses. */
const SCRIPTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { Hani: 'Chinese', Kana: 'Japanese', Hang: 'Korean' },
  he: {
    Hani: 'סיני',
    Kana: 'יפני',
    Hang: 'קוריאני',
    Deva: 'דוואנאגרי',
    Taml: 'טמילי',
    Khmr: 'קמרי',
    Mymr: 'בורמזי',
    Gujr: 'גוג׳ראטי',
  },
};

/** The name of a script’s code, such as “Cyrillic”; the code itself where it has none. */
export function scriptName(code: string, locale: Locale = 'en'): string {
  try {
    const named = new Intl.DisplayNames(locale, { type: 'script' }).of(code);
    return SCRIPTS[locale][code] ?? named ?? code;
  } catch {
    return code;
  }
}
