import { readPackageFile } from '../../support/package-root.ts';

/** The style sheet and the script of src/report-assets/, as the build leaves them. */
export function reportAssets(): { style: string; script: string } {
  return {
    style: readPackageFile('dist/assets/report.css').trim(),
    script: readPackageFile('dist/assets/report-client.js').trim(),
  };
}
