import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../../dist/index.js';

/** Has a browser look at pages, and writes what it found to a file; returns its path. */
export async function gatherEvidence(files, folder) {
  const evidence = [];
  await audit(
    { targets: files, hermetic: true },
    { onEvidence: async (one) => void evidence.push(one) },
  ).report;
  const path = join(folder, 'evidence.json');
  writeFileSync(path, JSON.stringify(evidence));
  return path;
}
