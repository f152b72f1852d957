import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder on loopback, at a port that is free.
 *
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveSite(folder) {
  const handle = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not here</title>');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
