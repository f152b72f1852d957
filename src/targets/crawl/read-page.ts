import type { FetchAsk, Fetcher } from '../../model/fetching.ts';
import { decoded } from '../sources/decoded.ts';
import { unpacked } from '../sources/unpacked.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** A page as its server sends it. */
export type ReadPage = PageLinks & { address: string };

const MOST_BYTES = 10_000_000;
/** Of a larger page the links at its beginning are read. */
const MOST_SIGNS = 3_000_000;

/** Asks for a page and reads its source; `none` for an answer that is no page, `failed` for what did not come. */
export async function readPage(
  address: string,
  fetch: Fetcher,
  ask: FetchAsk,
): Promise<ReadPage | 'none' | 'failed'> {
  const answer = await fetch(address, ask);
  if ('why' in answer) return 'failed';
  const isHtml = /html/.test(answer.type);
  if (answer.status < 200 || answer.status >= 300 || !isHtml) {
    answer.dismiss();
    return answer.status < 300 && !isHtml ? 'none' : 'failed';
  }
  try {
    const { bytes } = await unpacked(answer.body, MOST_BYTES);
    const texts = await decoded(bytes, answer.type);
    let html = '';
    for await (const text of texts) {
      html += text;
      if (html.length > MOST_SIGNS) break;
    }
    return { address: answer.url, ...pageLinks(html.slice(0, MOST_SIGNS), answer.url) };
  } catch {
    return 'failed';
  }
}
