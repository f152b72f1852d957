import { blockSkipLinksWords } from './block-skip-links.ts';
import { bylineTimeWords } from './byline-time.ts';
import { captionAndAltWords } from './caption-and-alt.ts';
import { consentFocusWords } from './consent-focus.ts';
import { fakeHeadingWords } from './fake-heading.ts';
import { focusNotObscuredWords } from './focus-not-obscured.ts';
import { focusVisibleWords } from './focus-visible.ts';
import { frameNamesDistinctWords } from './frame-names-distinct.ts';
import { framesNamedWords } from './frames-named.ts';
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
import { keyboardNoTrapWords } from './keyboard-no-trap.ts';
import { landmarksWords } from './landmarks.ts';
import { languageOfPageAndPartsWords } from './language-of-page-and-parts.ts';
import { liveRegionQuietWords } from './live-region-quiet.ts';
import { noAutoplaySoundWords } from './no-autoplay-sound.ts';
import { noSingleKeyShortcutWords } from './no-single-key-shortcut.ts';
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
import { stickyLeavesRoomWords } from './sticky-leaves-room.ts';
import { textFollowsUserFontWords } from './text-follows-user-font.ts';
import { textGrowsWithZoomWords } from './text-grows-with-zoom.ts';
import { textOnly200NoLossWords } from './text-only-200-no-loss.ts';
import { textSpacingNoLossWords } from './text-spacing-no-loss.ts';
import { tickerControllableWords } from './ticker-controllable.ts';
import { titleNamesStoryWords } from './title-names-story.ts';
import { zoom200NoLossWords } from './zoom-200-no-loss.ts';
import { zoomNotBlockedWords } from './zoom-not-blocked.ts';

/** What each check says in Hebrew, by its id. */
export const he = {
  'block-skip-links': blockSkipLinksWords,
  'byline-time': bylineTimeWords,
  'caption-and-alt': captionAndAltWords,
  'consent-focus': consentFocusWords,
  'fake-heading': fakeHeadingWords,
  'focus-not-obscured': focusNotObscuredWords,
  'focus-visible': focusVisibleWords,
  'frame-names-distinct': frameNamesDistinctWords,
  'frames-named': framesNamedWords,
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
  'keyboard-no-trap': keyboardNoTrapWords,
  landmarks: landmarksWords,
  'language-of-page-and-parts': languageOfPageAndPartsWords,
  'live-region-quiet': liveRegionQuietWords,
  'no-autoplay-sound': noAutoplaySoundWords,
  'no-single-key-shortcut': noSingleKeyShortcutWords,
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
  'sticky-leaves-room': stickyLeavesRoomWords,
  'text-follows-user-font': textFollowsUserFontWords,
  'text-grows-with-zoom': textGrowsWithZoomWords,
  'text-only-200-no-loss': textOnly200NoLossWords,
  'text-spacing-no-loss': textSpacingNoLossWords,
  'ticker-controllable': tickerControllableWords,
  'title-names-story': titleNamesStoryWords,
  'zoom-200-no-loss': zoom200NoLossWords,
  'zoom-not-blocked': zoomNotBlockedWords,
};
