// Over 200 lines: a list of all that Node can call in the page, each name imported and named once.
import type { PageFunctions } from '../model/page-functions.ts';
import { collectBlockSkips } from './accessibility-links/block-skips.ts';
import { distanceToStory } from './accessibility-links/distance.ts';
import {
  focusAfterActivation,
  lookAfterActivation,
  readLanding,
  readQuickTry,
} from './accessibility-links/landing.ts';
import { collectLeadingLinks } from './accessibility-links/leading-links.ts';
import { describeGroups } from './accessibility-links/link-groups.ts';
import { clipOf, lookAtFocused } from './accessibility-links/look.ts';
import {
  describeStops,
  findCover,
  findModal,
  focusElement,
  hasFocus,
  isGone,
  startOfPage,
} from './accessibility-links/page-start.ts';
import { hasGoneToStory, storyButtons } from './accessibility-links/story-buttons.ts';
import { storyStart } from './accessibility-links/story-start.ts';
import { scrollBack, startTrial, undoActivation } from './accessibility-links/trial-memory.ts';
import { collectDocument, pageAtTop } from './document-facts.ts';
import { ageOfPage, contentReplacedAt, markContent } from './dom/content-mark.ts';
import { hasAnyFocus, installFocusLog, resetFocus, startLog, startWalk } from './dom/focus-log.ts';
import { elementAt } from './dom/handles.ts';
import { quietFor } from './dom/quiet.ts';
import { startRecorder } from './dom/recorder.ts';
import { comeToRest, frames, holdMotion, scrollThrough } from './dom/settle.ts';
import { isTyping } from './dom/typing.ts';
import { touchCancelled, watchTouches, zoomCancelled } from './dom/zoom-cancelled.ts';
import { frameFacts, listFrames } from './frames.ts';
import { fakeHeadings } from './headings/fake-headings.ts';
import { describeHeadings, lostHeadings } from './headings/headings.ts';
import { describeHandles } from './news-page/keyboard/describe-handles.ts';
import { focusAfterPress } from './news-page/keyboard/focus-after-press.ts';
import {
  blurInPlace,
  focusInPlace,
  prepareFocusTrial,
  windowCorner,
} from './news-page/keyboard/focus-trial.ts';
import {
  endKeyboardWalk,
  hasGoneRound,
  readKeyboardWalk,
  startKeyboardWalk,
} from './news-page/keyboard/keyboard-walk.ts';
import {
  keyEffects,
  restFromKeys,
  shortcutControls,
  switches,
  watchKeys,
} from './news-page/keyboard/shortcuts.ts';
import { announcedKeys, tellsHowToLeave, waysOutAmong } from './news-page/keyboard/ways-out.ts';
import { markedTexts } from './news-page/languages/marked-texts.ts';
import { afterAnswer, scrollLockSuspected, scrollPlace } from './news-page/layers/after-answer.ts';
import { findLayer } from './news-page/layers/find-layer.ts';
import { firstStopIn, focusIntoLayer, leakFrom } from './news-page/layers/keyboard-in-layer.ts';
import { layerButtons } from './news-page/layers/layer-buttons.ts';
import { watchLive } from './news-page/motion/changing-text.ts';
import { findMotion, stillMoves } from './news-page/motion/motion.ts';
import { collectNewsPage } from './news-page/news-page.ts';
import { windowRoom } from './news-page/window-room.ts';
import { readSignature, readStorage, settleAt } from './page-state.ts';
import { axeFrames, finishAxe, frameElement, runAxeAlone, runAxeInFrame } from './run-axe.ts';
import { changedPixels, markedPixels } from './seeing/changed-pixels.ts';
import { collectHeadline } from './story/collect-headline.ts';
import { collectStructure, placesHere } from './structure/collect-structure.ts';
import { doubleText, spaceText, undoubleText, unspaceText } from './text-size/change-text.ts';
import { clickPoint } from './text-size/click-point.ts';
import { findSizeControls } from './text-size/find-controls.ts';
import { growth, storyWidths } from './text-size/growth.ts';
import { insistedSpacing } from './text-size/insisted-spacing.ts';
import {
  describeLoss,
  endScaling,
  findLoss,
  forgetMark,
  markResting,
  startScaling,
} from './text-size/lost-text.ts';
import { memberState, statusText } from './text-size/member-state.ts';
import { leaveView, lossView, storyView } from './text-size/shot-views.ts';
import { sidewaysScroll, sidewaysText } from './text-size/sideways-text.ts';
import { findSizeDecoys } from './text-size/size-decoys.ts';
import { findSizeOpeners } from './text-size/size-openers.ts';
import { nextStorySizes, storySizes } from './text-size/story-sizes.ts';
import { collectZoomSigns, pinchPoint, visualScale } from './text-size/zoom-facts.ts';

/** What Node can call by name; scripts/build-page-bundle.mjs makes it the global `presscheckPage`. */
export const functions = {
  collectDocument,
  pageAtTop,
  collectHeadline,
  collectStructure,
  placesHere,
  readSignature,
  readStorage,
  settleAt,
  startOfPage,
  resetFocus,
  startLog,
  startWalk,
  describeStops,
  collectLeadingLinks,
  collectBlockSkips,
  clipOf,
  changedPixels,
  markedPixels,
  lookAtFocused,
  startTrial,
  undoActivation,
  scrollBack,
  hasFocus,
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
  focusElement,
  isGone,
  findLayer,
  layerButtons,
  firstStopIn,
  focusIntoLayer,
  leakFrom,
  afterAnswer,
  scrollLockSuspected,
  scrollPlace,
  describeHeadings: (elements: unknown[]) => describeHeadings(elements as Element[]),
  lostHeadings,
  fakeHeadings,
  markedTexts,
  findMotion,
  stillMoves,
  watchLive,
  collectNewsPage,
  windowRoom,
  startKeyboardWalk,
  hasGoneRound,
  windowCorner,
  readKeyboardWalk,
  endKeyboardWalk,
  prepareFocusTrial,
  focusInPlace,
  blurInPlace,
  focusAfterPress,
  describeHandles,
  announcedKeys,
  waysOutAmong,
  tellsHowToLeave,
  restFromKeys,
  hasAnyFocus,
  shortcutControls,
  watchKeys,
  keyEffects,
  switches,
  findSizeControls,
  findSizeDecoys,
  findSizeOpeners,
  clickPoint,
  memberState,
  statusText,
  storySizes,
  nextStorySizes,
  startScaling,
  storyWidths,
  endScaling,
  markResting,
  forgetMark,
  findLoss,
  describeLoss,
  lossView,
  storyView,
  leaveView,
  growth,
  sidewaysScroll,
  sidewaysText,
  insistedSpacing,
  spaceText,
  unspaceText,
  doubleText,
  undoubleText,
  collectZoomSigns,
  pinchPoint,
  visualScale,
  zoomCancelled,
  watchTouches,
  touchCancelled,
  isTyping,
  quietFor,
  scrollThrough,
  frames,
  holdMotion,
  comeToRest,
  ageOfPage,
  markContent,
  contentReplacedAt,
  listFrames,
  frameFacts: ([frame]: unknown[]) => frameFacts(frame as Element),
  runAxeAlone,
  axeFrames,
  runAxeInFrame,
  finishAxe,
} satisfies PageFunctions;

export { elementAt, frameElement };

startRecorder();
installFocusLog();
