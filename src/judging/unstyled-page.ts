import { catalogOf } from '../messages/catalogs.ts';
import type { Evidence } from '../model/evidence.ts';
import type { CheckResult } from '../model/report.ts';
import { asDoubt } from './as-doubt.ts';

/** Checks and axe rules that go by what is painted: what they find is a doubt without styles, and so is that they find nothing. */
export const BY_LOOKS: ReadonlySet<string> = new Set([
  'skip-link-lands-on-content',
  'skip-link-legible-on-focus',
  'skip-link-moves-view',
  'skip-link-not-obscured',
  'skip-link-present',
  'skip-link-reachable',
  'skip-link-visible-on-focus',
  'fake-heading',
  'h1-single',
  'heading-exposed-as-seen',
  'heading-visual-rank',
  'headings-before-headline',
  'headline-once',
  'consent-focus',
  'control-works-by-keyboard',
  'hover-content-stays',
  'focus-not-obscured',
  'focus-visible',
  'language-of-page-and-parts',
  'sticky-leaves-room',
  'reflow-320',
  'size-control-decoy',
  'size-control-name',
  'size-control-no-loss',
  'size-control-range',
  'size-control-scope',
  'size-control-target',
  'size-control-works',
  'text-follows-user-font',
  'text-grows-with-zoom',
  'text-only-200-no-loss',
  'text-spacing-no-loss',
  'zoom-200-no-loss',
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'target-size',
]);

/** Takes back that nothing is wrong by looks where the page’s own server did not have a style sheet of it. */
export function unstyledPage(
  { notes }: Pick<Evidence, 'notes'>,
  locale: string,
): (result: CheckResult) => CheckResult {
  const missing = notes.find((note) => note.code === 'parts-missing');
  const sheets = missing?.styleSheets ?? 0;
  const say = catalogOf(locale).judging;
  if (sheets === 0) return (result) => result;
  return (result) =>
    result.outcome === 'passed' && BY_LOOKS.has(result.id)
      ? asDoubt(result, (sentence) => say.unstyled(sentence, sheets))
      : result;
}
