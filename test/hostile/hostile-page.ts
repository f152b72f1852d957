import type { PageErrorCode, PageReport } from '../../src/index.ts';
import { STORY } from '../helpers/arrival-pages.ts';

/** A page that means harm, and what it may come to all the same. */
export type HostilePage = {
  html: string;
  outcomes: PageReport['outcome'][];
  /** The one error that it may come to, where it may. */
  error?: PageErrorCode;
  /** On a busy machine some of its checks may not be able to run, and say so; else all of them do. */
  runsOutOfTime?: true;
};

/** A story with something below it, and something above. */
export function withStory(below: string, above = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Winter ferry stays</title></head><body><a href="#story">Skip to the story</a>${above}<main id="story">${STORY}</main>${below}</body></html>`;
}

/** The same with a script at its end. */
export function withScript(script: string, above = ''): string {
  return withStory(`<script>${script}</script>`, above);
}
