import type {
  languageName as EnglishLanguageName,
  scriptName as EnglishScriptName,
} from '../../en/shared/language-names.ts';

/** The Hebrew name of a language tag; null for what is no tag. */
export const languageName: typeof EnglishLanguageName = (tag) => {
  try {
    return new Intl.DisplayNames('he', { type: 'language' }).of(tag) ?? null;
  } catch {
    // It throws at tags of another form than those of languages.
    return null;
  }
};

const SCRIPTS: Readonly<Record<string, string>> = {
  Hani: 'סיני',
  Kana: 'יפני',
  Hang: 'קוריאני',
  Deva: 'דוואנאגרי',
  Taml: 'טמילי',
  Khmr: 'קמרי',
  Mymr: 'בורמזי',
  Gujr: 'גוג׳ראטי',
};

/** The Hebrew name of a script’s code, as it stands after “כתב”; the code itself where it has none. */
export const scriptName: typeof EnglishScriptName = (code) => {
  try {
    return SCRIPTS[code] ?? new Intl.DisplayNames('he', { type: 'script' }).of(code) ?? code;
  } catch {
    return code;
  }
};
