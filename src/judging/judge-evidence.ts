import { FEATURE_RULES } from '../checks/features.ts';
import { catalogOf } from '../messages/catalogs.ts';
import { told } from '../messages/told.ts';
import {
  type Check,
  type FindingDraft,
  found,
  inapplicable,
  type Judgement,
} from '../model/check.ts';
import type { Evidence, EvidenceKind, EvidenceKinds } from '../model/evidence.ts';
import type { Impact, Owner } from '../model/outcome.ts';
import type { CheckResult } from '../model/report.ts';
import { toldError } from '../model/usage/known-error.ts';
import { fingerprints, type Unmarked } from '../report/fingerprint.ts';
import { ownProperty } from '../support/own-property.ts';
import { correctedAxe } from './axe-corrections.ts';
import { axeResults } from './axe-results.ts';
import { axeRule } from './axe-rules.ts';
import { behindLayer } from './behind-layer.ts';
import { doubtfulPage } from './doubtful-page.ts';
import { inForcedColors } from './forced-colors.ts';
import { sampledPage } from './sampled-page.ts';
import type { Settings } from './settings.ts';
import { toldOnce } from './told-once.ts';
import { unstyledPage } from './unstyled-page.ts';
import { wordsIn } from './words.ts';

/** Judges one page's evidence by every check that is set. Pure: no browser, no clock, no files. */
export function judgeEvidence(evidence: Evidence, settings: Settings): CheckResult[] {
  const veiled = behindLayer(evidence, settings.locale);
  const doubted = doubtfulPage(evidence, settings.locale);
  const sampled = sampledPage(evidence, settings.locale);
  const unstyled = unstyledPage(evidence, settings.locale);
  const recolored = inForcedColors(evidence.page, settings.locale);
  const judged = settings.checks.map((check) =>
    doubted(check, veiled(check, sampled(check, judgeBy(check, evidence, settings)))),
  );
  const own = toldOnce(judged, settings.locale);
  const all = settings.axe ? [...own, ...axeResultsOf(evidence, settings)] : own;
  return all
    .filter(({ id }) => !settings.skip.has(id))
    .map((result) => ({ ...recolored(unstyled(result)), impact: severityOf(result, settings) }));
}

function severityOf({ id, impact }: CheckResult, { severities }: Settings): Impact {
  const severity = ownProperty(severities, id);
  return severity === undefined || severity === 'off' ? impact : severity;
}

function judgeBy(check: Check, evidence: Evidence, settings: Settings): CheckResult {
  if (check.needs.includes('heard') && !evidence.probes.heard) {
    const { noListener } = catalogOf(settings.locale).judging;
    return resultOf(check, inapplicable(noListener), settings);
  }
  const missing = missingEvidence(check.needs, evidence, settings);
  if (missing) return untested(check, missing);
  const kinds = Object.fromEntries(
    check.needs.map((kind) => [kind, evidenceOf(evidence, kind)]),
  ) as Partial<EvidenceKinds>;
  // The check asks for exactly these kinds, so the others need not be there.
  const given = kinds as EvidenceKinds;
  try {
    const promised = absenceOf(check, given, settings);
    if (promised) return resultOf(check, promised, { ...settings, bestPractice: true });
    const { says } = wordsIn(check, settings.locale);
    return resultOf(check, check.judge(given, says, settings.limits), settings);
  } catch (error) {
    // Evidence that was saved by another version may be of another shape.
    const { judging, usage } = catalogOf(settings.locale);
    return untested(check, judging.brokeOff(toldError(error, usage)));
  }
}

/** The failure of a check whose feature every page has to have, where the page has none. */
function absenceOf({ id }: Check, evidence: EvidenceKinds, settings: Settings): Judgement | null {
  for (const feature of settings.require) {
    const rule = FEATURE_RULES[feature];
    if (rule.checkId !== id || rule.isThere(evidence)) continue;
    const { message, fix } = catalogOf(settings.locale).features[feature];
    return found(message, [{ outcome: 'failed', element: null, message, fix, data: { feature } }]);
  }
  return null;
}

function missingEvidence(
  needs: readonly EvidenceKind[],
  { probes }: Evidence,
  { locale }: Settings,
): string | null {
  const { judging } = catalogOf(locale);
  for (const kind of needs) {
    const probe = probes[kind];
    if (!probe) return judging.notGathered(kind);
    if (probe.status === 'failed') {
      return judging.failed(kind, told(probe.why, judging.failures));
    }
  }
  return null;
}

function evidenceOf<K extends EvidenceKind>(
  { probes }: Evidence,
  kind: K,
): EvidenceKinds[K] | null {
  const probe = probes[kind];
  return probe?.status === 'ok' ? probe.value : null;
}

function untested(check: Check, message: string): CheckResult {
  return { ...metaOf(check), outcome: 'untested', message, findings: [] };
}

function resultOf(
  check: Check,
  judgement: Judgement,
  { bestPractice, locale }: Pick<Settings, 'bestPractice' | 'locale'>,
): CheckResult {
  const { outcome, message, findings, impact } = judgement;
  if (judgement.bestPractice && !bestPractice) {
    const message = catalogOf(locale).judging.wcagHolds;
    return { ...metaOf(check), outcome: 'passed', message, findings: [] };
  }
  return {
    ...metaOf(check),
    ...(judgement.bestPractice ? { level: 'best-practice', wcag: [] } : {}),
    impact: impact ?? check.impact,
    outcome,
    message,
    findings: fingerprints(
      check.id,
      findings.map((draft) => unmarked(draft, check.owner)),
    ),
  };
}

function metaOf({ id, area, impact, level, wcag, act, owner }: Check) {
  return { id, area, impact, level, wcag, act, owner };
}

function unmarked(
  { element, outcome, message, fix, data, owner }: FindingDraft,
  usual: Owner,
): Unmarked {
  return {
    finding: {
      outcome,
      selector: element?.selector ?? [],
      html: element?.html ?? '',
      message,
      fix,
      data,
      box: element?.box ?? null,
      source: null,
      ...(owner === undefined || owner === usual ? {} : { owner }),
    },
    path: element?.path ?? '',
    // Messages are written in several languages; what kind of fact decided it is not.
    identity: element?.identity ?? Object.keys(data).sort().join(' '),
    order: element?.order ?? 0,
  };
}

/** axe-core's results; one untested entry that says why where it could not run. */
function axeResultsOf(evidence: Evidence, settings: Settings): CheckResult[] {
  const facts = evidenceOf(evidence, 'axe');
  if (facts) return axeResults(correctedAxe(facts, evidence), settings.superseded, settings.locale);
  const { level, wcag, act, owner } = axeRule('axe');
  const message = missingEvidence(['axe'], evidence, settings) ?? '';
  return [
    {
      id: 'axe',
      area: 'axe',
      impact: 'serious',
      level,
      wcag,
      act,
      owner,
      outcome: 'untested',
      message,
      findings: [],
    },
  ];
}
