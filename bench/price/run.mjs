// What a page costs in presscheck, against what teams would use instead, with the same pages and browser:
// the bare loop (puppeteer: goto, inject axe-core, axe.run), a bare script for one small page, and pa11y-ci.
//
//   npm run bench -- [FOLDER] [--pages N] [--concurrency N] [--browser PATH]
//                    [--variants N] [--only articles,build,small,verdict,pa11y,memory]
//
// The two sides take turns, a few pages each, and swap who begins: what else the machine does meets both.
// A page counts as loaded by one rule for both: the load event, or ten seconds after the document is there.
// Where other programs took more than a tenth of the machine meanwhile, no ratio is named.
import { parseArgs } from 'node:util';
import { findBrowser } from '../../dist/browser/finding/find-browser.js';
import { priceOfArticles, priceOfBuild } from './articles.mjs';
import { timeToFirstVerdict } from './first-verdict.mjs';
import { memoryOfManyPages } from './memory.mjs';
import { priceAgainstPa11y } from './pa11y.mjs';
import { priceOfOneSmallPage } from './small-page.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    concurrency: { type: 'string', default: '3' },
    browser: { type: 'string' },
    only: { type: 'string', default: 'articles,build,small,verdict,pa11y,memory' },
    variants: { type: 'string', default: '12' },
    many: { type: 'string', default: '500' },
  },
});
const setting = {
  folder: positionals[0] ?? 'fixtures/site',
  pages: values.pages ? Number(values.pages) : null,
  concurrency: Number(values.concurrency),
  variants: Number(values.variants),
  many: Number(values.many),
  browser: values.browser,
  found: await findBrowser(values.browser),
};
const figures = {
  articles: priceOfArticles,
  build: priceOfBuild,
  small: priceOfOneSmallPage,
  verdict: timeToFirstVerdict,
  pa11y: priceAgainstPa11y,
  memory: memoryOfManyPages,
};
for (const name of values.only.split(',')) {
  const figure = figures[name];
  if (!figure)
    throw new Error(`There is no figure “${name}”: choose of ${Object.keys(figures).join(', ')}.`);
  await figure(setting);
}
