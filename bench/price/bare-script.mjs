// What a team would write for one page: node bare-script.mjs FILE BROWSER
import { pathToFileURL } from 'node:url';
import { auditBare, launchBare } from './bare-loop.mjs';

const [file, executablePath] = process.argv.slice(2);
const browser = await launchBare({ executablePath, headlessShell: true, env: {} });
await auditBare(browser, [pathToFileURL(file).href], 1);
await browser.close();
