import { PROBE_ORDER, PROBES } from '../../browser/probes.ts';
import type { EvidenceKind } from '../../model/evidence.ts';

/** What the template of a page decides: the exercises, and what is watched for a while. */
export const EXERCISES: readonly EvidenceKind[] = PROBE_ORDER.filter(
  (kind) => PROBES[kind].byTemplate,
);
