import type { KeyboardFunctions } from '../../model/news-page/keyboard.ts';
import type { LayerFunctions } from '../../model/news-page/layers.ts';
import type { MotionFunctions } from '../../model/news-page/motion.ts';
import type { NewsPageFunctions } from '../../model/news-page/news-page.ts';
import type { PointerFunctions } from '../../model/news-page/pointer.ts';
import type { LanguageFunctions } from '../../model/page-functions.ts';
import { hasAnyFocus } from '../dom/focus-log.ts';
import { describeHandles } from './keyboard/describe-handles.ts';
import { focusAfterPress } from './keyboard/focus-after-press.ts';
import {
  blurInPlace,
  focusInPlace,
  prepareFocusTrial,
  windowCorner,
} from './keyboard/focus-trial.ts';
import {
  endKeyboardWalk,
  hasGoneRound,
  readKeyboardWalk,
  startKeyboardWalk,
} from './keyboard/keyboard-walk.ts';
import {
  keyEffects,
  restFromKeys,
  shortcutControls,
  switches,
  watchKeys,
} from './keyboard/shortcuts.ts';
import { announcedKeys, tellsHowToLeave, waysOutAmong } from './keyboard/ways-out.ts';
import { markedTexts } from './languages/marked-texts.ts';
import { afterAnswer, scrollLockSuspected, scrollPlace } from './layers/after-answer.ts';
import { findLayer } from './layers/find-layer.ts';
import { isGone } from './layers/is-gone.ts';
import { firstStopIn, focusIntoLayer, leakFrom } from './layers/keyboard-in-layer.ts';
import { layerButtons } from './layers/layer-buttons.ts';
import { watchLive } from './motion/changing-text.ts';
import { findMotion, stillMoves } from './motion/motion.ts';
import { collectNewsPage } from './news-page.ts';
import { aim, restingPoint } from './pointer/aim.ts';
import {
  isUndone,
  knownRest,
  readEffect,
  recallRest,
  startLook,
  untilAnswered,
  watchRest,
} from './pointer/changes.ts';
import {
  contentLasts,
  contentShown,
  focusIntoContent,
  isContentShown,
  showsControls,
  stopsOfTrigger,
  wayToContent,
} from './pointer/hover-content.ts';
import { findHovers } from './pointer/hovers.ts';
import { findPressables } from './pointer/pressables.ts';
import { findAgain, leadsTo, numberElements, waysByKey } from './pointer/ways-by-key.ts';
import { windowRoom } from './window-room.ts';

export const newsPageFunctions = {
  collectNewsPage,
  windowRoom,
} satisfies NewsPageFunctions;

export const keyboardFunctions = {
  startKeyboardWalk,
  hasGoneRound,
  readKeyboardWalk,
  endKeyboardWalk,
  windowCorner,
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
} satisfies KeyboardFunctions;

export const motionFunctions = {
  findMotion,
  stillMoves,
  watchLive,
} satisfies MotionFunctions;

export const languageFunctions = {
  markedTexts,
} satisfies LanguageFunctions;

export const layerFunctions = {
  isGone,
  findLayer,
  layerButtons,
  firstStopIn,
  focusIntoLayer,
  leakFrom,
  afterAnswer,
  scrollLockSuspected,
  scrollPlace,
} satisfies LayerFunctions;

export const pointerFunctions = {
  numberElements,
  findPressables,
  findHovers,
  findAgain,
  restingPoint,
  aim,
  knownRest,
  watchRest,
  recallRest,
  startLook,
  untilAnswered,
  readEffect,
  isUndone,
  leadsTo,
  waysByKey,
  contentShown,
  showsControls,
  isContentShown,
  wayToContent,
  focusIntoContent,
  stopsOfTrigger,
  contentLasts,
} satisfies PointerFunctions;
