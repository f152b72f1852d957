/** What Orca says of the browser and of itself, in its English, which it is started in. */
const OF_THE_BROWSER = [
  /^Loading\.\s+Please wait\.$/,
  /^Finished loading\b/,
  /^Page has \d/,
  /^Page is (?:empty|loading)/,
  /^\d+ percent of document read\b/,
  /^Screen reader (?:on|off)\.$/,
  /^Orca\b.*\bversion\b/i,
  /\baddress and search bar\b/i,
  /\b(?:frame|window)$/i,
  /^(?:Focus|Browse|Caret) mode\b/i,
  /^(?:Translate this page|Restore pages|Google Translate)\b/i,
  /^(?:Chromium|Google Chrome|Microsoft Edge|about:blank)\b/,
  /^(?:New tab|Tab closed|Untitled)\b/i,
];

/** What the browser puts before what is the page’s. */
const BESIDE_THE_PAGE = /To get missing image descriptions, open the context menu\.?/g;

/** What of an utterance tells of the page; empty where all of it is the browser's or the screen reader's own. */
export function saidOfPage(text: string): string {
  const said = text.replace(BESIDE_THE_PAGE, '').trim();
  return OF_THE_BROWSER.some((own) => own.test(said)) ? '' : said;
}
