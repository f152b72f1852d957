import { readPackageFile } from '../../support/package-root.ts';

/** The style sheet of src/report-assets/, as the build leaves it. */
export const reportStyle = once(() => readPackageFile('dist/assets/report.css').trim());

/** The script of src/report-assets/, as the build leaves it. */
export const reportScript = once(() => readPackageFile('dist/assets/report-client.js').trim());

/** A report has thousands of documents, and each of them has these. */
function once(read: () => string): () => string {
  let text: string | null = null;
  return () => {
    text ??= read();
    return text;
  };
}
