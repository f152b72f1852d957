import type { SkipLinkFunctions } from '../../model/accessibility-links/skip-link-functions.ts';
import { collectBlockSkips } from './block-skips.ts';
import { distanceToStory } from './distance.ts';
import { focusAfterActivation, lookAfterActivation, readLanding, readQuickTry } from './landing.ts';
import { collectLeadingLinks } from './leading-links.ts';
import { describeGroups } from './link-groups.ts';
import { lookAtFocused } from './look.ts';
import { describeStops, findCover, findModal, startOfPage } from './page-start.ts';
import { hasGoneToStory, storyButtons } from './story-buttons.ts';
import { storyStart } from './story-start.ts';
import { endTrial, scrollBack, startTrial, undoActivation } from './trial-memory.ts';

export const skipLinkFunctions = {
  startOfPage,
  describeStops,
  collectLeadingLinks,
  collectBlockSkips,
  lookAtFocused,
  startTrial,
  undoActivation,
  endTrial,
  scrollBack,
  lookAfterActivation,
  focusAfterActivation,
  readLanding,
  readQuickTry,
  distanceToStory,
  storyStart,
  storyButtons,
  hasGoneToStory,
  describeGroups,
  findModal,
  findCover,
} satisfies SkipLinkFunctions;
