import type { Box } from './element-ref.ts';
import type { Impact } from './outcome.ts';

/** One element of an axe result; `target` has one entry a frame or shadow tree on the way in. */
export type AxeNode = {
  target: (string | string[])[];
  html: string;
  impact: Impact | null;
  failureSummary: string;
  /** The other elements that the rule judged by, as selectors; null for one in another document. Empty for most rules. */
  related: (string[] | null)[];
  /** The links that all of the element's words are in, as selectors; null for words outside of links. Told for `region`. */
  links: string[][] | null;
  /** Of text that stands out too little: its colours as `#rrggbb`, and the contrast that it has and needs. Absent for other rules. */
  contrast?: AxeContrast;
  /** Of what is in the story whether it stands in running text, and whether its own markup gives it a colour. Absent elsewhere. */
  inStory?: { isText: boolean; isColoured: boolean };
  box: Box | null;
  path: string;
  identity: string;
  order: number;
};

export type AxeContrast = { foreground: string; background: string; ratio: number; needed: number };

export type AxeRuleResult = {
  id: string;
  impact: Impact | null;
  tags: string[];
  help: string;
  description: string;
  helpUrl: string;
  nodes: AxeNode[];
  /** How many more elements there are; absent where all are told. */
  untold?: number;
};

/** axe-core's own result, lean: rules that passed or did not apply by their ids only. */
export type AxeFacts = {
  testEngine: { name: string; version: string };
  violations: AxeRuleResult[];
  incomplete: AxeRuleResult[];
  passes: string[];
  inapplicable: string[];
  /** Rules that were not run, since they take longer than anybody waits on a page with so much of what they look at; absent where all were. */
  rulesLeftOut?: string[];
  /** Frames that axe was kept out of, with the reason. */
  skippedFrames: { selector: string; reason: SkippedFrameReason; detail?: string }[];
};

/** Why axe-core did not go into a frame. */
export type SkippedFrameReason =
  | 'no-frame'
  | 'not-shown'
  | 'behind-dialog'
  | 'too-small'
  | 'advertisement'
  | 'gone'
  | 'too-many'
  | 'no-document'
  | 'broke-off';
