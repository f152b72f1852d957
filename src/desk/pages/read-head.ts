import { open } from 'node:fs/promises';
import { parseFragment } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { WITHOUT_WAITING } from '../../support/without-waiting.ts';

/** So much of a page has its title, and what it says it is. */
const HEAD_BYTES = 65_536;
const LONGEST_TITLE = 200;
const STORY =
  /<article[\s>]|"@type"\s*:\s*"(?:News|Opinion|Report|Analysis)?(?:News)?Article"|property=["']?og:type["']?\s+content=["']?article/i;

/** What a page’s file says of itself, without a browser: good enough to choose from. */
export async function readHead(path: string): Promise<{ title: string; isStory: boolean }> {
  const text = await beginningOf(path).catch(() => '');
  const [, raw = ''] = /<title[^>]*>([^<]*)/i.exec(text) ?? [];
  return { title: decoded(raw).slice(0, LONGEST_TITLE), isStory: STORY.test(text) };
}

async function beginningOf(path: string): Promise<string> {
  const handle = await open(path, WITHOUT_WAITING);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The text without its entities. */
function decoded(raw: string): string {
  const [node] = parseFragment(raw, { treeAdapter: adapter }).children;
  return node && adapter.isTextNode(node) ? node.data.replace(/\s+/g, ' ').trim() : '';
}
