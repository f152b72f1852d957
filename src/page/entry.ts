import type { PageFunctions } from '../model/page-functions.ts';
import { collectDocument } from './document-facts.ts';
import { frameFacts, listFrames } from './frames.ts';
import { describeHeadings } from './headings.ts';
import { collectLinks } from './in-page-links.ts';
import {
  hasScripts,
  quietFor,
  startRecorder,
  touchCancelled,
  watchTouches,
  zoomCancelled,
} from './recorder.ts';
import { axeFrames, finishAxe, frameElement, runAxeAlone, runAxeInFrame } from './run-axe.ts';
import { holdMotion, scrollThrough } from './settle.ts';
import { collectZoomSigns, pinchPoint, visualScale } from './zoom-facts.ts';

/** What Node can call by name; scripts/build-page-bundle.mjs makes it the global `presscheckPage`. */
export const functions = {
  collectDocument,
  collectLinks,
  describeHeadings: (elements: unknown[]) => describeHeadings(elements as Element[]),
  collectZoomSigns,
  pinchPoint,
  visualScale,
  zoomCancelled,
  watchTouches,
  touchCancelled,
  quietFor,
  hasScripts,
  scrollThrough,
  holdMotion,
  listFrames,
  frameFacts: ([frame]: unknown[]) => frameFacts(frame as Element),
  runAxeAlone,
  axeFrames,
  runAxeInFrame,
  finishAxe,
} satisfies PageFunctions;

export { frameElement };

startRecorder();
