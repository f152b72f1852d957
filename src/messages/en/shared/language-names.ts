/** The English name of a language tag, such as “British English”; null for what is no tag. */
export function languageName(tag: string): string | null {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? null;
  } catch {
    // It throws at tags of another form than those of languages.
    return null;
  }
}

const SCRIPTS: Readonly<Record<string, string>> = {
  Hani: 'Chinese',
  Kana: 'Japanese',
  Hang: 'Korean',
};

/** The English name of a script’s code, such as “Cyrillic”; the code itself where it has none. */
export function scriptName(code: string): string {
  try {
    return SCRIPTS[code] ?? new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? code;
  } catch {
    return code;
  }
}
