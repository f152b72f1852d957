import { readPackageFile } from '../../support/package-root.ts';

/** The style sheet of src/report-assets/, as the build leaves it. */
export function reportStyle(): string {
  return readPackageFile('dist/assets/report.css').trim();
}

/** The script of src/report-assets/, as the build leaves it. */
export function reportScript(): string {
  return readPackageFile('dist/assets/report-client.js').trim();
}
