import type { HandFeature } from '../../model/by-hand.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';

/** Whether pages have something; `unknown` where no check that would meet it ran. */
type Presence = 'yes' | 'no' | 'unknown';

/** What a page has of that which only some pages have. */
export type Features = Readonly<Record<HandFeature, Presence>>;

/**
 * The checks that meet each feature. Those of `sure` apply to nothing else; those of `perhaps` apply to what may have it
 * inside: a player in a frame.
 */
const MET_BY: Readonly<
  Record<HandFeature, { sure: readonly string[]; perhaps: readonly string[] }>
> = {
  video: { sure: ['video-caption'], perhaps: ['frames-named', 'frame-title'] },
  forms: { sure: ['label', 'select-name', 'aria-input-field-name'], perhaps: [] },
};

/** What a page has, told by which checks found something to apply to. Pure. */
export function featuresOn(entries: readonly Pick<PageReport, 'checks'>[]): Features {
  const checks = entries.flatMap((entry) => entry.checks);
  return { video: presenceOf('video', checks), forms: presenceOf('forms', checks) };
}

function presenceOf(feature: HandFeature, checks: readonly CheckResult[]): Presence {
  const { sure, perhaps } = MET_BY[feature];
  const of = (ids: readonly string[]) => checks.filter(({ id }) => ids.includes(id));
  if (of(sure).some(isMet)) return 'yes';
  const isKnown =
    of(sure).length > 0 &&
    (perhaps.length === 0 || of(perhaps).length > 0) &&
    [...of(sure), ...of(perhaps)].every(({ outcome }) => outcome === 'inapplicable');
  return isKnown ? 'no' : 'unknown';
}

function isMet({ outcome, findings }: CheckResult): boolean {
  return outcome === 'passed' || outcome === 'failed' || findings.length > 0;
}

/** What the pages of both kinds have together. */
export function together(one: Features, other: Features): Features {
  return {
    video: eitherOf(one.video, other.video),
    forms: eitherOf(one.forms, other.forms),
  };
}

function eitherOf(one: Presence, other: Presence): Presence {
  if (one === other) return one;
  return one === 'yes' || other === 'yes' ? 'yes' : 'unknown';
}
