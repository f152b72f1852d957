import type { SourcePlace } from '../../model/report.ts';
import { cut } from '../plain-text.ts';
import { oneLine } from '../visible.ts';

/** One remark that GitHub Actions shows, beside the source where that is known. */
export type Annotation = {
  kind: 'error' | 'warning' | 'notice';
  source: SourcePlace | null;
  title: string;
  message: string;
};

const LONGEST = 1000;

/** A remark as a workflow command of GitHub Actions, without the line end. */
export function annotationLine({ kind, source, title, message }: Annotation): string {
  const properties = {
    file: source?.file,
    line: source?.line,
    col: source?.column,
    title,
  };
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${kind} ${written.join(',')}::${data(message)}`;
}

/** As the runner reads a message: %, CR and LF are written as their numbers. */
function data(text: string): string {
  return cut(oneLine(text), LONGEST).replaceAll('%', '%25');
}

/** As the runner reads a property: the separators too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
