import type { CheckResult, Finding, PageReport, Report, RootCause } from '../../model/report.ts';
import type {
  CauseInFile,
  CheckInFile,
  CheckInTable,
  FindingInFile,
  PageInFile,
  ReportFile,
  TextInFile,
} from '../../model/report-file.ts';
import { digest } from '../../support/digest.ts';
import { ownProperty } from '../../support/own-property.ts';

type Tables = Pick<ReportFile, 'checks' | 'texts' | 'parts'>;

/**
 * A report of schema version 2 in full, as version 1 has it. Pictures stay the names of their files.
 * What a file lacks that its tables should have comes out empty. Pure.
 */
export function expandReport({ checks, texts, parts = {}, ...file }: ReportFile): Report {
  const pages = file.pages.map((page) => expandPage(page, { checks, texts, parts }));
  const found = findingsByPlace(pages);
  const rootCauses = file.rootCauses
    .flatMap((cause) => expandCause(cause, found))
    .sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));
  return { ...file, schemaVersion: 1, rootCauses, pages };
}

/** A text of a file, in full. */
function expandText(text: TextInFile, texts: Tables['texts']): string {
  if (typeof text === 'string') return text;
  const [key, ...words] = text;
  const frame = ownProperty(texts, key) ?? '';
  return frame.replace(/\{(\d+)\}/g, (_, number) => words[Number(number) - 1] ?? '');
}

function expandPage({ file, checks, axe, parts, ...page }: PageInFile, tables: Tables): PageReport {
  return {
    ...page,
    ...(parts ? { parts: expandParts(parts, tables) } : {}),
    checks: checks.map((check) => expandCheck(check, file ?? null, tables)),
    axe: axe ?? null,
  };
}

function expandParts(
  parts: NonNullable<PageInFile['parts']>,
  tables: Tables,
): NonNullable<PageReport['parts']> {
  return Object.fromEntries(
    parts.map((part) =>
      typeof part === 'string' ? [part, ownProperty(tables.parts ?? {}, part) ?? ''] : part,
    ),
  );
}

const UNKNOWN: CheckInTable = {
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  owner: 'template',
  messages: {},
};

function expandCheck(check: CheckInFile, file: string | null, tables: Tables): CheckResult {
  const { messages, data, ...usual } = ownProperty(tables.checks, check.id) ?? UNKNOWN;
  const said: Partial<Record<string, string>> = messages;
  const { fix = '', findings, ...given } = check;
  const full = { ...usual, ...given, message: check.message ?? said[check.outcome] ?? '' };
  return {
    ...full,
    findings: findings.map((finding) => ({
      ...expandFinding(finding, full),
      fix: expandText(finding.fix ?? fix, tables.texts),
      data: { ...data, ...finding.data },
      source: expandSource(finding.source, file),
    })),
  };
}

function expandFinding(
  finding: FindingInFile,
  check: Pick<CheckResult, 'outcome' | 'message'>,
): Omit<Finding, 'data' | 'source' | 'fix'> {
  const [x = 0, y = 0, width = 0, height = 0] = finding.box ?? [];
  return {
    ...finding,
    // Only of checks with such an outcome do findings have none of their own.
    outcome: finding.outcome ?? (check.outcome as Finding['outcome']),
    message: finding.message ?? check.message,
    box: finding.box ? { x, y, width, height } : null,
    known: finding.known ?? false,
  };
}

function expandSource(source: FindingInFile['source'], file: string | null): Finding['source'] {
  if (!Array.isArray(source)) {
    if (source !== undefined) return source;
    return file === null ? null : { file, line: null, column: null };
  }
  const [line, column] = source;
  return { file: file ?? '', line, column };
}

/** The failed findings by page, check and fingerprint; of a page in several windows the new one, or else the first. */
function findingsByPlace(pages: readonly PageReport[]): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const [place, finding] of pages.flatMap(placedFailures)) {
    const before = found.get(place);
    if (!before || (before.known && !finding.known)) found.set(place, finding);
  }
  return found;
}

function placedFailures({ url, checks }: PageReport): [string, Finding][] {
  return checks.flatMap(({ id, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .map((finding): [string, Finding] => [placeKey(url, id, finding.fingerprint), finding]),
  );
}

function placeKey(url: string, checkId: string, fingerprint: string): string {
  return JSON.stringify([url, checkId, fingerprint]);
}

function expandCause(cause: CauseInFile, found: ReadonlyMap<string, Finding>): RootCause[] {
  const { id, checkId, pages, example, others = [] } = cause;
  const [page = ''] = pages;
  if ('outcome' in example) return [{ id, checkId, pages, example }];
  return [example.fingerprint, ...others].flatMap((fingerprint) => {
    const finding = found.get(placeKey(page, checkId, fingerprint));
    return finding ? [{ id: digest([fingerprint, page]), checkId, pages, example: finding }] : [];
  });
}
