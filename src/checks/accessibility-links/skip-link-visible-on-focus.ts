import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkVisibleOnFocusWords } from './skip-link-visible-on-focus.words.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

/** A focused skip link can be seen. WCAG 2.4.7, failure F55; judged after a real Tab, when transitions have ended. */
export const skipLinkVisibleOnFocus = defineCheck({
  id: 'skip-link-visible-on-focus',
  area: 'accessibility-links',
  words: skipLinkVisibleOnFocusWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['2.4.7'],
  act: [],
  techniques: ['C7', 'G149', 'G195'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.skip { position: absolute; left: -999em }',
    after: '.skip { position: absolute; left: -999em } .skip:focus { left: 0 }',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const tried = triedLinks(skipLinks);
    if (tried.length === 0) return inapplicable(say.noneTried);
    const findings = doubtedWhereUnstyled(
      tried.flatMap((one) => findingFor(one, say)),
      document,
      say,
    );
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    return found(failed.length > 0 ? say.failed(failed.length) : say.unsure, findings);
  },
});

type Say = typeof skipLinkVisibleOnFocusWords.says;

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { trial } = tried;
  const { shown, clipped, fontSizePx, opacity } = trial.look;
  const data = { shown, clipped, fontSizePx, opacity };
  const invisible = messageOfInvisible(tried, say);
  if (invisible !== null) {
    const outcome = trial.reachedByTab ? 'failed' : 'cantTell';
    return [at(tried, { outcome, message: invisible, fix: say.fix }, data)];
  }
  if (clipped <= THRESHOLDS.hiddenShare || shown === 0) return [];
  const message = say.cutOff(called(tried.link, say));
  return [at(tried, { outcome: 'cantTell', message, fix: say.fix }, data)];
}

function messageOfInvisible({ link, trial: { look } }: Tried, say: Say): string | null {
  const name = called(link, say);
  if (look.opacity < THRESHOLDS.leastOpacity) return say.transparent(name);
  if (look.fontSizePx < THRESHOLDS.leastFontSizePx) return say.small(name, look.fontSizePx);
  return look.clipped === 1 ? say.outside(name) : null;
}
