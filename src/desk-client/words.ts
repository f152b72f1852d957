import { common as englishCommon } from '../messages/en/common.ts';
import { desk as english } from '../messages/en/desk.ts';
import { common as hebrewCommon } from '../messages/he/common.ts';
import { desk as hebrew } from '../messages/he/desk.ts';

const isHebrew = document.documentElement.lang === 'he';

/** The desk’s words, in the language of its document. */
export const words = isHebrew ? hebrew : english;

/** Those that it shares with the report. */
export const common = isHebrew ? hebrewCommon : englishCommon;
