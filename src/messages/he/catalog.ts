import { fakeHeadingWords } from './fake-heading.ts';
import { h1SingleWords } from './h1-single.ts';
import { headingExposedAsSeenWords } from './heading-exposed-as-seen.ts';
import { headingHasContentWords } from './heading-has-content.ts';
import { headingLevelValidWords } from './heading-level-valid.ts';
import { headingLevelsInOrderWords } from './heading-levels-in-order.ts';
import { headingNotEmptyWords } from './heading-not-empty.ts';
import { headingNotMisusedWords } from './heading-not-misused.ts';
import { headingNotSwallowedWords } from './heading-not-swallowed.ts';
import { headingVisualRankWords } from './heading-visual-rank.ts';
import { headingsBeforeHeadlineWords } from './headings-before-headline.ts';
import { headlineIsH1Words } from './headline-is-h1.ts';
import { headlineMatchesMetadataWords } from './headline-matches-metadata.ts';
import { headlineOnceWords } from './headline-once.ts';
import { headlineOpensMainWords } from './headline-opens-main.ts';
import { reflow320Words } from './reflow-320.ts';
import { sizeControlDecoyWords } from './size-control-decoy.ts';
import { sizeControlKeyboardWords } from './size-control-keyboard.ts';
import { sizeControlNameWords } from './size-control-name.ts';
import { sizeControlNoLossWords } from './size-control-no-loss.ts';
import { sizeControlPersistsWords } from './size-control-persists.ts';
import { sizeControlRangeWords } from './size-control-range.ts';
import { sizeControlScopeWords } from './size-control-scope.ts';
import { sizeControlStateWords } from './size-control-state.ts';
import { sizeControlTargetWords } from './size-control-target.ts';
import { sizeControlWorksWords } from './size-control-works.ts';
import { skipLinkFirstWords } from './skip-link-first.ts';
import { skipLinkLandsOnContentWords } from './skip-link-lands-on-content.ts';
import { skipLinkLegibleOnFocusWords } from './skip-link-legible-on-focus.ts';
import { skipLinkMovesFocusWords } from './skip-link-moves-focus.ts';
import { skipLinkMovesViewWords } from './skip-link-moves-view.ts';
import { skipLinkNameWords } from './skip-link-name.ts';
import { skipLinkNotObscuredWords } from './skip-link-not-obscured.ts';
import { skipLinkPresentWords } from './skip-link-present.ts';
import { skipLinkReachableWords } from './skip-link-reachable.ts';
import { skipLinkRepeatableWords } from './skip-link-repeatable.ts';
import { skipLinkStaysOnPageWords } from './skip-link-stays-on-page.ts';
import { skipLinkTargetExistsWords } from './skip-link-target-exists.ts';
import { skipLinkTargetExposedWords } from './skip-link-target-exposed.ts';
import { skipLinkVisibleOnFocusWords } from './skip-link-visible-on-focus.ts';
import { skipLinksGroupedWords } from './skip-links-grouped.ts';
import { skipTargetNoTrapWords } from './skip-target-no-trap.ts';
import { textFollowsUserFontWords } from './text-follows-user-font.ts';
import { textGrowsWithZoomWords } from './text-grows-with-zoom.ts';
import { textOnly200NoLossWords } from './text-only-200-no-loss.ts';
import { textSpacingNoLossWords } from './text-spacing-no-loss.ts';
import { titleNamesStoryWords } from './title-names-story.ts';
import { zoom200NoLossWords } from './zoom-200-no-loss.ts';
import { zoomNotBlockedWords } from './zoom-not-blocked.ts';

/** What each check says in Hebrew, by its id. */
export const he = {
  'fake-heading': fakeHeadingWords,
  'h1-single': h1SingleWords,
  'heading-exposed-as-seen': headingExposedAsSeenWords,
  'heading-has-content': headingHasContentWords,
  'heading-level-valid': headingLevelValidWords,
  'heading-levels-in-order': headingLevelsInOrderWords,
  'heading-not-empty': headingNotEmptyWords,
  'heading-not-misused': headingNotMisusedWords,
  'heading-not-swallowed': headingNotSwallowedWords,
  'heading-visual-rank': headingVisualRankWords,
  'headings-before-headline': headingsBeforeHeadlineWords,
  'headline-is-h1': headlineIsH1Words,
  'headline-matches-metadata': headlineMatchesMetadataWords,
  'headline-once': headlineOnceWords,
  'headline-opens-main': headlineOpensMainWords,
  'reflow-320': reflow320Words,
  'size-control-decoy': sizeControlDecoyWords,
  'size-control-keyboard': sizeControlKeyboardWords,
  'size-control-name': sizeControlNameWords,
  'size-control-no-loss': sizeControlNoLossWords,
  'size-control-persists': sizeControlPersistsWords,
  'size-control-range': sizeControlRangeWords,
  'size-control-scope': sizeControlScopeWords,
  'size-control-state': sizeControlStateWords,
  'size-control-target': sizeControlTargetWords,
  'size-control-works': sizeControlWorksWords,
  'skip-link-first': skipLinkFirstWords,
  'skip-link-lands-on-content': skipLinkLandsOnContentWords,
  'skip-link-legible-on-focus': skipLinkLegibleOnFocusWords,
  'skip-link-moves-focus': skipLinkMovesFocusWords,
  'skip-link-moves-view': skipLinkMovesViewWords,
  'skip-link-name': skipLinkNameWords,
  'skip-link-not-obscured': skipLinkNotObscuredWords,
  'skip-link-present': skipLinkPresentWords,
  'skip-link-reachable': skipLinkReachableWords,
  'skip-link-repeatable': skipLinkRepeatableWords,
  'skip-link-stays-on-page': skipLinkStaysOnPageWords,
  'skip-link-target-exists': skipLinkTargetExistsWords,
  'skip-link-target-exposed': skipLinkTargetExposedWords,
  'skip-link-visible-on-focus': skipLinkVisibleOnFocusWords,
  'skip-links-grouped': skipLinksGroupedWords,
  'skip-target-no-trap': skipTargetNoTrapWords,
  'text-follows-user-font': textFollowsUserFontWords,
  'text-grows-with-zoom': textGrowsWithZoomWords,
  'text-only-200-no-loss': textOnly200NoLossWords,
  'text-spacing-no-loss': textSpacingNoLossWords,
  'title-names-story': titleNamesStoryWords,
  'zoom-200-no-loss': zoom200NoLossWords,
  'zoom-not-blocked': zoomNotBlockedWords,
};
