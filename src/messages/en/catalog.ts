import { featureWords as features } from '../../checks/features.words.ts';
import { storySays as story } from '../../checks/headings/story.words.ts';
import { usageWords as usage } from '../../model/usage/usage.words.ts';
import { axe } from './axe.ts';
import { byHand } from './by-hand.ts';
import { common } from './common.ts';
import { criteria } from './criteria.ts';
import { desk } from './desk.ts';
import { errands } from './errands.ts';
import { formats } from './formats.ts';
import { judging } from './judging.ts';
import { notes } from './notes.ts';
import { overlay } from './overlay.ts';
import { pageErrors } from './page-errors.ts';
import { report } from './report.ts';
import { statement } from './statement.ts';
import { watch } from './watch.ts';
import { way } from './way.ts';

/** Everything that is said in English, but for what the checks say: that stands beside the judges. */
export const en = {
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
  usage,
  statement,
  watch,
  way,
};
