import type { Reading } from '../model/accessibility-links/way.ts';
import type { EvidenceKinds, ProbedKind } from '../model/evidence.ts';
import type { Exercise } from '../model/note.ts';
import type { PageAxeOptions } from '../model/page-functions.ts';
import { tryBlockSkips } from './accessibility-links/try-block-skips.ts';
import { trySkipLinks } from './accessibility-links/try-skip-links.ts';
import { readWay } from './accessibility-links/way/read-way.ts';
import { runAxe } from './axe/run-axe.ts';
import { readHeadings } from './headings/read-headings.ts';
import { callPage } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';
import { missingStyleSheets } from './missing-style-sheets.ts';
import { tryShortcuts } from './news-page/keyboard/try-shortcuts.ts';
import { walkKeyboard } from './news-page/keyboard/walk-keyboard.ts';
import { identifyLanguages } from './news-page/languages/identify-languages.ts';
import { answerLayers } from './news-page/layers/answer-layers.ts';
import { measureRoom } from './news-page/measure-room.ts';
import { watchMotion } from './news-page/motion/watch-motion.ts';
import { tryPointer } from './news-page/pointer/try-pointer.ts';
import { takePagePicture } from './pictures/take-page-picture.ts';
import { scaleText } from './text-size/scale-text.ts';
import { tryZoom } from './text-size/try-zoom.ts';
import { workControls } from './text-size/work-controls.ts';

/** What gathers one kind of evidence. */
type ProbeDefinition<T> = {
  run(page: LoadedPage, options: { axe: PageAxeOptions; reading: Reading }): Promise<T>;
  /** It leaves the page as it is, whoever’s that is. */
  looks?: true;
  /** Where it presses, clicks or changes the window: the exercise that it is. It leaves all states that it entered. */
  acts?: Exercise;
  /** The share of the page's budget that it may take, so that none uses up what the others need. */
  share?: number;
  /** The page's template decides what comes of it, but for what is of the page's own (docs/decisions/009). */
  byTemplate?: true;
};

/**
 * The probes, in the order in which none disturbs the next: first what lies over the page is answered,
 * so that it is as readers meet it, and its structure tells what has been tried on others of its template;
 * then what only looks, last what shows the page on another screen, and what changes the page itself.
 * Links come late, since their targets may be built late.
 */
export const PROBES: { [K in ProbedKind]: ProbeDefinition<EvidenceKinds[K]> } = {
  layers: { run: answerLayers },
  structure: {
    run: ({ world }) => callPage(world, 'structure.collectStructure', []),
    looks: true,
  },
  document: {
    run: async (page) => ({
      ...(await callPage(page.world, 'page.collectDocument', [])),
      // So far: they are counted again when all is done.
      missingStyleSheets: missingStyleSheets(page),
    }),
    looks: true,
  },
  headings: { run: ({ world }) => readHeadings(world), looks: true },
  headline: { run: ({ world }) => callPage(world, 'headings.collectHeadline', []), looks: true },
  way: { run: ({ world }, { reading }) => readWay(world, reading), looks: true },
  languages: { run: identifyLanguages, looks: true },
  newsPage: { run: ({ world }) => callPage(world, 'newsPage.collectNewsPage', []), looks: true },
  axe: { run: (page, { axe }) => runAxe(page, axe), share: 0.5, looks: true },
  // What changes by itself is seen best while nobody has touched the page.
  motion: { run: watchMotion, byTemplate: true },
  skipLinks: {
    run: trySkipLinks,
    acts: 'skipLinks',
    share: 0.5,
    byTemplate: true,
  },
  // They stand in the story, and are tried on each page.
  blockSkips: { run: tryBlockSkips, acts: 'blockSkips' },
  keyboard: {
    run: walkKeyboard,
    acts: 'keyboard',
    share: 0.5,
    byTemplate: true,
  },
  shortcuts: { run: tryShortcuts, acts: 'shortcuts', byTemplate: true },
  picture: { run: takePagePicture },
  zoom: { run: tryZoom, acts: 'zoom', byTemplate: true },
  room: { run: measureRoom, acts: 'room', byTemplate: true },
  textScaling: {
    run: scaleText,
    acts: 'textScaling',
    share: 0.5,
    byTemplate: true,
  },
  // It clicks what it finds, and nothing of it may be left when the text sizes are chosen.
  pointer: { run: tryPointer, acts: 'pointer', share: 0.5, byTemplate: true },
  sizeControls: {
    run: workControls,
    acts: 'sizeControls',
    share: 0.5,
    byTemplate: true,
  },
};

/** All kinds of evidence that probes gather, in the order in which they are gathered. */
export const PROBE_ORDER = Object.keys(PROBES) as ProbedKind[];

/** Those that leave the page as it is. */
export const LOOKS = PROBE_ORDER.filter((kind) => PROBES[kind].looks);
