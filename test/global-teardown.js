/** Ends the browsers that global-setup.js started. */
export default async function tearDown() {
  await Promise.all(globalThis.presscheckTestBrowsers.map((browser) => browser.close()));
}
