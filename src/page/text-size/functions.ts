import type { ZoomFunctions } from '../../model/page-functions.ts';
import type { SizeControlFunctions } from '../../model/text-size/size-controls.ts';
import type { TextScalingFunctions } from '../../model/text-size/text-scaling.ts';
import { touchCancelled, watchTouches, zoomCancelled } from '../dom/zoom-cancelled.ts';
import { doubleText, spaceText, undoubleText, unspaceText } from './change-text.ts';
import { clickPoint } from './click-point.ts';
import { findSizeControls } from './find-controls.ts';
import { growth, storyWidths } from './growth.ts';
import { insistedSpacing } from './insisted-spacing.ts';
import {
  describeLoss,
  endScaling,
  findLoss,
  forgetMark,
  markResting,
  startScaling,
} from './lost-text.ts';
import { memberState, statusText } from './member-state.ts';
import { leaveView, lossView, storyView } from './shot-views.ts';
import { sidewaysScroll, sidewaysText } from './sideways-text.ts';
import { findSizeDecoys } from './size-decoys.ts';
import { findSizeOpeners } from './size-openers.ts';
import { nextStorySizes, storySizes } from './story-sizes.ts';
import { collectZoomSigns, pinchPoint, visualScale } from './zoom-facts.ts';

export const scalingFunctions = {
  startScaling,
  endScaling,
  findLoss,
  lossView,
  storyView,
  leaveView,
  describeLoss,
  markResting,
  forgetMark,
  growth,
  storyWidths,
  sidewaysScroll,
  sidewaysText,
  insistedSpacing,
  spaceText,
  unspaceText,
  doubleText,
  undoubleText,
} satisfies TextScalingFunctions;

export const sizeControlFunctions = {
  findSizeControls,
  findSizeOpeners,
  findSizeDecoys,
  storySizes,
  nextStorySizes,
  clickPoint,
  memberState,
  statusText,
} satisfies SizeControlFunctions;

export const zoomFunctions = {
  collectZoomSigns,
  pinchPoint,
  visualScale,
  watchTouches,
  touchCancelled,
  zoomCancelled,
} satisfies ZoomFunctions;
