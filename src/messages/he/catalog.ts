import type { CheckId } from '../../checks/registry.ts';
import type { CheckWords } from '../../model/check.ts';
import type { en } from '../en/catalog.ts';
import { accessibilityLinks } from './accessibility-links.ts';
import { axe } from './axe.ts';
import { byHand } from './by-hand.ts';
import { common } from './common.ts';
import { criteria } from './criteria.ts';
import { desk } from './desk.ts';
import { errands } from './errands.ts';
import { featureWords as features } from './features.ts';
import { formats } from './formats.ts';
import { headings } from './headings.ts';
import { judging } from './judging.ts';
import { machines } from './machines.ts';
import { newsPage } from './news-page.ts';
import { notes } from './notes.ts';
import { overlay } from './overlay.ts';
import { pageErrors } from './page-errors.ts';
import { report } from './report.ts';
import { storySays as story } from './shared.ts';
import { statement } from './statement.ts';
import { textSize } from './text-size.ts';
import { desk as usageOfDesk } from './usage-desk.ts';
import { files } from './usage-files.ts';
import { given } from './usage-given.ts';
import { store } from './usage-store.ts';
import { watch, watching } from './watch.ts';
import { way } from './way.ts';

/** Everything that is said in Hebrew, but for what the checks say. */
export const he: typeof en = {
  axe,
  byHand,
  common,
  criteria,
  desk,
  features,
  story,
  judging,
  notes,
  overlay,
  pageErrors,
  report,
  formats,
  errands,
  statement,
  usage: { ...given, ...files, machines, store, watching, desk: usageOfDesk },
  watch,
  way,
};

/** What the checks say in Hebrew. */
export const checks: Readonly<Record<CheckId, CheckWords>> = {
  ...accessibilityLinks,
  ...textSize,
  ...headings,
  ...newsPage,
};
