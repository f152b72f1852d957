import type { PageFunctions } from '../model/page-functions.ts';
import { skipLinkFunctions } from './accessibility-links/functions.ts';
import { wayFunctions } from './accessibility-links/way-functions.ts';
import { collectArrival } from './arrival/collect-arrival.ts';
import { collectDocument, pageAtTop } from './document-facts.ts';
import { ageOfPage, contentReplacedAt, markContent } from './dom/content-mark.ts';
import { focusElement, hasFocus } from './dom/focus-element.ts';
import { installFocusLog, resetFocus, startLog, startWalk } from './dom/focus-log.ts';
import { elementAt } from './dom/handles.ts';
import { leave } from './dom/leaving.ts';
import { lieIn } from './dom/lie-in.ts';
import { keepFree } from './dom/own-names.ts';
import { quietFor } from './dom/quiet.ts';
import { startRecorder } from './dom/recorder.ts';
import { noteSample, takeSamples } from './dom/sampled.ts';
import { comeToRest, frames, holdMotion, scrollThrough } from './dom/settle.ts';
import { isTyping } from './dom/typing.ts';
import { frameFacts, listFrames } from './frames.ts';
import { readerView } from './given-page.ts';
import { headingFunctions } from './headings/functions.ts';
import { listeningFunctions } from './listening/functions.ts';
import {
  keyboardFunctions,
  languageFunctions,
  layerFunctions,
  motionFunctions,
  newsPageFunctions,
  pointerFunctions,
} from './news-page/functions.ts';
import { readSignature, readStorage, settleAt } from './page-state.ts';
import { axeFrames, finishAxe, frameElement, runAxeAlone, runAxeInFrame } from './run-axe.ts';
import { changedPixels, markedPixels } from './seeing/changed-pixels.ts';
import { clipOf } from './seeing/clip.ts';
import { collectStructure, placesHere } from './structure/collect-structure.ts';
import { scalingFunctions, sizeControlFunctions, zoomFunctions } from './text-size/functions.ts';

/** What Node can call by name; scripts/build-page-bundle.mjs makes it the global `presscheckPage`. */
export const functions = {
  page: {
    collectDocument,
    pageAtTop,
    quietFor,
    isTyping,
    scrollThrough,
    holdMotion,
    ageOfPage,
    markContent,
    contentReplacedAt,
    frames,
    comeToRest,
    noteSample,
    takeSamples,
    lieIn,
  },
  arrival: { collectArrival },
  given: { readerView, leave },
  pageState: {
    readSignature,
    readStorage,
    settleAt,
  },
  structure: {
    collectStructure,
    placesHere,
  },
  focus: {
    resetFocus,
    startLog,
    startWalk,
    hasFocus,
    focusElement,
  },
  pixels: {
    clipOf,
    changedPixels,
    markedPixels,
  },
  axe: {
    listFrames,
    frameFacts: ([frame]: unknown[]) => frameFacts(frame as Element),
    runAxeAlone,
    axeFrames,
    runAxeInFrame,
    finishAxe,
  },
  skipLinks: skipLinkFunctions,
  way: wayFunctions,
  headings: headingFunctions,
  scaling: scalingFunctions,
  sizeControls: sizeControlFunctions,
  zoom: zoomFunctions,
  newsPage: newsPageFunctions,
  keyboard: keyboardFunctions,
  motion: motionFunctions,
  languages: languageFunctions,
  layers: layerFunctions,
  listening: listeningFunctions,
  pointer: pointerFunctions,
} satisfies PageFunctions;

export { elementAt, frameElement };

keepFree('axe');
startRecorder();
installFocusLog();
