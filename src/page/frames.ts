import type { SkippedFrameReason } from '../model/axe-facts.ts';
import type { FrameFacts } from '../model/page-functions.ts';
import { selectorOf } from './dom/describe-element.ts';
import { attr, matches, pageBody, tagOf } from './dom/dom.ts';
import { flatAll, flatElements, holds } from './dom/flat-tree.ts';
import { isRendered } from './dom/rendered.ts';
import { rectOf } from './dom/unhidden.ts';

const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 60;

/** Names that advertising scripts give their frames, and hosts that serve them. */
const AD =
  /google_ads|doubleclick|googlesyndication|adservice|adsystem|safeframe|adform|criteo|taboola|outbrain|teads|adnxs|amazon-adsystem|smartadserver|3rd party ad/i;

/** The frames of this document: what can be said of each without looking inside. */
export function listFrames(): FrameFacts[] {
  const frames: FrameFacts[] = [];
  for (const element of flatElements(pageBody())) {
    if (/^i?frame$/.test(tagOf(element))) frames.push(frameFacts(element));
  }
  return frames;
}

/** Whether a modal dialog is open that the frame is not in: nobody gets into it then. */
function isBehindModal(frame: Element): boolean {
  const [modal] = flatAll('dialog').filter((dialog) => matches(dialog, ':modal'));
  return modal !== undefined && !holds(modal, frame);
}

/** Whether a frame holds something that a reader meets as part of the page. */
export function frameFacts(frame: Element): FrameFacts {
  return { selector: selectorOf(frame).join(' '), notWorth: reasonToSkip(frame) };
}

function reasonToSkip(frame: Element): SkippedFrameReason | null {
  if (!/^i?frame$/.test(tagOf(frame))) return 'no-frame';
  if (!isRendered(frame)) return 'not-shown';
  if (isBehindModal(frame)) return 'behind-dialog';
  const { width, height } = rectOf(frame);
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return 'too-small';
  const marks = ['id', 'name', 'src', 'title', 'class'].map((name) => attr(frame, name) ?? '');
  return marks.some((mark) => AD.test(mark)) ? 'advertisement' : null;
}
