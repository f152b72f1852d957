import { desk } from './desk.words.ts';
import {
  answers,
  baseline,
  before,
  cache,
  changed,
  compare,
  evidence,
  history,
  journal,
  merge,
  plugins,
  reporters,
  statement,
  storage,
  writing,
} from './files.words.ts';
import { browser, commandLine, config, given, listener, options, targets } from './given.words.ts';
import { machines } from './machines.words.ts';
import { store } from './store.words.ts';
import { watching } from './watching.words.ts';

/** What is said, in English, of what a user gave that cannot be used. */
export const usageWords = {
  commandLine,
  targets,
  options,
  given,
  config,
  browser,
  listener,
  writing,
  journal,
  cache,
  evidence,
  before,
  storage,
  plugins,
  reporters,
  baseline,
  compare,
  merge,
  changed,
  history,
  answers,
  statement,
  machines,
  watching,
  store,
  desk,
};

/** The same in whichever language. */
export type UsageWords = typeof usageWords;

/** How something is told, in the words of whichever language it is asked for in. */
export type Tell = (say: UsageWords) => string;
