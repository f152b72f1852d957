/** Installing this repository must not download a browser: src/browser/finding/find-browser.ts says which one is used. */
module.exports = { skipDownload: true };
