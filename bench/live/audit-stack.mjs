import { audit } from '../../dist/index.js';
import { serveSite } from './serve-site.mjs';

/** What axe-core finds by itself is not what is tried here. */
const AREAS = ['accessibility-links', 'text-size', 'headings', 'news-page'];

/**
 * Audits the stories of a built site.
 *
 * @param {import('./stacks/all.mjs').Built} built
 * @returns {Promise<import('../../dist/index.js').Report>}
 */
export async function auditStack({ site, addresses }) {
  const server = await serveSite(site);
  try {
    return await audit({
      targets: Object.values(addresses).map((address) => `${server.origin}${address}`),
      areas: AREAS,
      hermetic: true,
      failOn: 'never',
    }).report;
  } finally {
    await server.close();
  }
}
