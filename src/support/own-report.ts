import { open } from 'node:fs/promises';
import { REPORT_MARK } from '../model/report-mark.ts';
import { WITHOUT_WAITING } from './without-waiting.ts';

/** Only at the very beginning: a page that shows the mark, or quotes a report, is a page. */
const BEGINNING = /^<!doctype html>\s*<html[^<>]*>\s*<head>\s*/i;
const ENOUGH = 512;

/** Whether a file is an HTML report that presscheck wrote; what cannot be read is none. */
export async function isOwnReport(file: Buffer | string): Promise<boolean> {
  const handle = await open(file, WITHOUT_WAITING).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    const [beginning = null] = BEGINNING.exec(head) ?? [];
    return beginning !== null && head.startsWith(REPORT_MARK, beginning.length);
  } finally {
    await handle.close();
  }
}
