import type { Check } from '../model/check.ts';
import type { Area } from '../model/outcome.ts';
import { firstWords } from './accessibility-links/first-words.ts';
import { skipLinkFirst } from './accessibility-links/skip-link-first.ts';
import { skipLinkHeard } from './accessibility-links/skip-link-heard.ts';
import { skipLinkLandsOnContent } from './accessibility-links/skip-link-lands-on-content.ts';
import { skipLinkLegibleOnFocus } from './accessibility-links/skip-link-legible-on-focus.ts';
import { skipLinkMovesFocus } from './accessibility-links/skip-link-moves-focus.ts';
import { skipLinkMovesView } from './accessibility-links/skip-link-moves-view.ts';
import { skipLinkName } from './accessibility-links/skip-link-name.ts';
import { skipLinkNotObscured } from './accessibility-links/skip-link-not-obscured.ts';
import { skipLinkPresent } from './accessibility-links/skip-link-present.ts';
import { skipLinkReachable } from './accessibility-links/skip-link-reachable.ts';
import { skipLinkRepeatable } from './accessibility-links/skip-link-repeatable.ts';
import { skipLinkStaysOnPage } from './accessibility-links/skip-link-stays-on-page.ts';
import { skipLinkTargetExists } from './accessibility-links/skip-link-target-exists.ts';
import { skipLinkTargetExposed } from './accessibility-links/skip-link-target-exposed.ts';
import { skipLinkVisibleOnFocus } from './accessibility-links/skip-link-visible-on-focus.ts';
import { skipLinksGrouped } from './accessibility-links/skip-links-grouped.ts';
import { skipTargetNoTrap } from './accessibility-links/skip-target-no-trap.ts';
import { wayToStory } from './accessibility-links/way-to-story.ts';
import { fakeHeading } from './headings/fake-heading.ts';
import { h1Single } from './headings/h1-single.ts';
import { headingExposedAsSeen } from './headings/heading-exposed-as-seen.ts';
import { headingHasContent } from './headings/heading-has-content.ts';
import { headingLevelValid } from './headings/heading-level-valid.ts';
import { headingLevelsInOrder } from './headings/heading-levels-in-order.ts';
import { headingNotEmpty } from './headings/heading-not-empty.ts';
import { headingNotMisused } from './headings/heading-not-misused.ts';
import { headingNotSwallowed } from './headings/heading-not-swallowed.ts';
import { headingVisualRank } from './headings/heading-visual-rank.ts';
import { headingsBeforeHeadline } from './headings/headings-before-headline.ts';
import { headlineHeardAsHeading } from './headings/headline-heard-as-heading.ts';
import { headlineIsH1 } from './headings/headline-is-h1.ts';
import { headlineMatchesMetadata } from './headings/headline-matches-metadata.ts';
import { headlineOnce } from './headings/headline-once.ts';
import { headlineOpensMain } from './headings/headline-opens-main.ts';
import { titleNamesStory } from './headings/title-names-story.ts';
import { blockSkipLinks } from './news-page/block-skip-links.ts';
import { bylineTime } from './news-page/byline-time.ts';
import { captionAndAlt } from './news-page/caption-and-alt.ts';
import { consentFocus } from './news-page/consent-focus.ts';
import { controlWorksByKeyboard } from './news-page/control-works-by-keyboard.ts';
import { focusNotObscured } from './news-page/focus-not-obscured.ts';
import { focusVisible } from './news-page/focus-visible.ts';
import { frameNamesDistinct } from './news-page/frame-names-distinct.ts';
import { framesNamed } from './news-page/frames-named.ts';
import { hoverContentStays } from './news-page/hover-content-stays.ts';
import { keyboardNoTrap } from './news-page/keyboard-no-trap.ts';
import { landmarks } from './news-page/landmarks.ts';
import { languageOfPageAndParts } from './news-page/language-of-page-and-parts.ts';
import { liveRegionQuiet } from './news-page/live-region-quiet.ts';
import { noAutoplaySound } from './news-page/no-autoplay-sound.ts';
import { noSingleKeyShortcut } from './news-page/no-single-key-shortcut.ts';
import { stickyLeavesRoom } from './news-page/sticky-leaves-room.ts';
import { tickerControllable } from './news-page/ticker-controllable.ts';
import { reflow320 } from './text-size/reflow-320.ts';
import { sizeControlAnnounced } from './text-size/size-control-announced.ts';
import { sizeControlDecoy } from './text-size/size-control-decoy.ts';
import { sizeControlKeyboard } from './text-size/size-control-keyboard.ts';
import { sizeControlName } from './text-size/size-control-name.ts';
import { sizeControlNoLoss } from './text-size/size-control-no-loss.ts';
import { sizeControlPersists } from './text-size/size-control-persists.ts';
import { sizeControlRange } from './text-size/size-control-range.ts';
import { sizeControlScope } from './text-size/size-control-scope.ts';
import { sizeControlState } from './text-size/size-control-state.ts';
import { sizeControlTarget } from './text-size/size-control-target.ts';
import { sizeControlWorks } from './text-size/size-control-works.ts';
import { textFollowsUserFont } from './text-size/text-follows-user-font.ts';
import { textGrowsWithZoom } from './text-size/text-grows-with-zoom.ts';
import { textOnly200NoLoss } from './text-size/text-only-200-no-loss.ts';
import { textSpacingNoLoss } from './text-size/text-spacing-no-loss.ts';
import { zoom200NoLoss } from './text-size/zoom-200-no-loss.ts';
import { zoomNotBlocked } from './text-size/zoom-not-blocked.ts';

const all = [
  skipLinkPresent,
  skipLinkFirst,
  skipLinkReachable,
  skipLinkVisibleOnFocus,
  skipLinkNotObscured,
  skipLinkLegibleOnFocus,
  skipLinkTargetExists,
  skipLinkTargetExposed,
  skipLinkMovesFocus,
  skipLinkMovesView,
  skipLinkStaysOnPage,
  skipLinkLandsOnContent,
  skipLinkName,
  skipLinkHeard,
  firstWords,
  skipLinkRepeatable,
  skipTargetNoTrap,
  skipLinksGrouped,
  wayToStory,
  sizeControlWorks,
  sizeControlDecoy,
  sizeControlKeyboard,
  sizeControlName,
  sizeControlNoLoss,
  sizeControlState,
  sizeControlAnnounced,
  sizeControlRange,
  sizeControlScope,
  sizeControlPersists,
  sizeControlTarget,
  textFollowsUserFont,
  zoomNotBlocked,
  textGrowsWithZoom,
  zoom200NoLoss,
  textOnly200NoLoss,
  reflow320,
  textSpacingNoLoss,
  headlineIsH1,
  headlineHeardAsHeading,
  headlineOnce,
  h1Single,
  headlineMatchesMetadata,
  titleNamesStory,
  headlineOpensMain,
  headingNotEmpty,
  headingLevelsInOrder,
  headingLevelValid,
  fakeHeading,
  headingNotMisused,
  headingExposedAsSeen,
  headingVisualRank,
  headingHasContent,
  headingNotSwallowed,
  headingsBeforeHeadline,
  tickerControllable,
  liveRegionQuiet,
  consentFocus,
  noAutoplaySound,
  framesNamed,
  frameNamesDistinct,
  captionAndAlt,
  bylineTime,
  languageOfPageAndParts,
  landmarks,
  stickyLeavesRoom,
  keyboardNoTrap,
  focusVisible,
  focusNotObscured,
  noSingleKeyShortcut,
  blockSkipLinks,
  controlWorksByKeyboard,
  hoverContentStays,
] as const;

/** Every check, in the order in which reports show them. */
export const checks: readonly Check[] = all;

/** The ids of the checks that go by what a screen reader says. */
export const HEARD_CHECKS: readonly string[] = checks
  .filter(({ needs }) => needs.includes('heard'))
  .map(({ id }) => id);

type KnownCheck = (typeof all)[number];

/** The id of a check of ours. */
export type CheckId = KnownCheck['id'];

/** What the checks of an area say, by their ids: what a translation has to have. */
export type WordsOf<A extends Area> = {
  [C in Extract<KnownCheck, { area: A }> as C['id']]: C['words'];
};
