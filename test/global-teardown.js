/** Ends the browser that global-setup.js started. */
export default async function tearDown() {
  await globalThis.presscheckTestBrowser.close();
}
