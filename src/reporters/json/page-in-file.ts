import { isDeepStrictEqual } from 'node:util';
import type { Box } from '../../model/element-ref.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import type {
  CheckInFile,
  CheckInTable,
  FindingInFile,
  PageInFile,
} from '../../model/report-file.ts';
import { withPictureNames } from '../../support/pictures.ts';
import type { Common } from './common.ts';

/** A page as the file has it: without what all pages have in common. Pure. */
export function pageInFile(page: PageReport, common: Common): PageInFile {
  const { checks, axe, parts, ...rest } = withPictureNames(page, () => undefined);
  const file = fileOf(page);
  return {
    ...rest,
    ...(file === null ? {} : { file }),
    checks: checks.map((check) => checkInFile(check, file, common)),
    ...(axe === null ? {} : { axe }),
    ...(parts ? { parts: partsInFile(parts, common) } : {}),
  };
}

function partsInFile(
  parts: NonNullable<PageReport['parts']>,
  common: Common,
): NonNullable<PageInFile['parts']> {
  return Object.entries(parts).map(([path, digest]) =>
    common.parts.get(path) === digest ? path : [path, digest],
  );
}

function fileOf({ checks }: PageReport): string | null {
  for (const { findings } of checks) {
    const placed = findings.find(({ source }) => source !== null);
    if (placed?.source) return placed.source.file;
  }
  return null;
}

const OF_THE_TABLE = ['impact', 'level', 'wcag', 'act', 'owner'] as const;

function checkInFile(check: CheckResult, file: string | null, common: Common): CheckInFile {
  const { id, area, outcome, message, findings } = check;
  const usual = common.checks.get(id);
  const own = OF_THE_TABLE.filter((key) => !isDeepStrictEqual(check[key], usual?.[key]));
  const messages: Partial<Record<string, string>> = usual?.messages ?? {};
  const isUsual = messages[outcome] === message;
  const fix = mostFrequent(findings.map((finding) => finding.fix));
  return {
    id,
    area,
    outcome,
    ...Object.fromEntries(own.map((key) => [key, check[key]])),
    ...(isUsual ? {} : { message }),
    ...(fix === null ? {} : { fix: common.texts.inFile(fix) }),
    findings: findings.map((finding) => ({
      ...findingInFile(finding, check, file, common),
      ...(finding.fix === fix ? {} : { fix: common.texts.inFile(finding.fix) }),
    })),
  };
}

/** What stands there more often than anything else; null where nothing stands there twice. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? null : ([...counts].find(([, count]) => count === most)?.[0] ?? null);
}

function findingInFile(
  finding: Finding,
  check: CheckResult,
  file: string | null,
  { checks }: Common,
): FindingInFile {
  const { outcome, selector, html, message, fingerprint, part, known, owner } = finding;
  const data = ownData(finding, checks.get(check.id));
  return {
    ...(outcome === check.outcome ? {} : { outcome }),
    selector,
    html,
    ...(message === check.message ? {} : { message }),
    ...(data.length > 0 ? { data: Object.fromEntries(data) } : {}),
    ...placeInFile(finding, file),
    fingerprint,
    part,
    ...(known ? { known } : {}),
    ...(owner ? { owner } : {}),
  };
}

function ownData({ data }: Finding, usual: CheckInTable | undefined): [string, unknown][] {
  const shared = new Map(Object.entries(usual?.data ?? {}));
  return Object.entries(data).filter(([key]) => !shared.has(key));
}

function placeInFile(
  { box, source }: Finding,
  file: string | null,
): Pick<FindingInFile, 'box' | 'source'> {
  const corner = box ? { box: boxInFile(box) } : {};
  if (file === null) return corner;
  if (source === null || source.file !== file) return { ...corner, source };
  const { line, column } = source;
  if (line === null) return column === null ? corner : { ...corner, source };
  return { ...corner, source: [line, column] };
}

function boxInFile({ x, y, width, height }: Box): NonNullable<FindingInFile['box']> {
  return [x, y, width, height];
}
