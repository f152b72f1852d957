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

/** Whether an utterance is the browser's or the screen reader's own, and tells nothing of the page. */
export function isOfTheBrowser(text: string): boolean {
  const said = text.trim();
  return said === '' || OF_THE_BROWSER.some((own) => own.test(said));
}
