import { catalogOf } from '../messages/catalogs.ts';
import type { Check } from '../model/check.ts';
import type { Evidence, EvidenceKind } from '../model/evidence.ts';
import type { CheckResult } from '../model/report.ts';
import type { Sampled } from '../model/sampled.ts';
import { asDoubt } from './as-doubt.ts';

/** Takes back that nothing is wrong where only the first of very many elements were looked at. What is wrong stays so. */
export function sampledPage(
  { probes }: Evidence,
  locale: string,
): (check: Check, result: CheckResult) => CheckResult {
  const say = catalogOf(locale).judging;
  const sampleOf = (kind: EvidenceKind): Sampled | undefined => {
    const probe = probes[kind];
    return probe?.status === 'ok' ? probe.sampled?.[0] : undefined;
  };
  return (check, result) => {
    if (result.outcome !== 'passed' && result.outcome !== 'inapplicable') return result;
    const [sample] = check.needs.flatMap((kind) => sampleOf(kind) ?? []);
    return sample ? asDoubt(result, (sentence) => say.sampled(sentence, sample.seen)) : result;
  };
}
