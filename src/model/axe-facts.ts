import type { Box } from './element-ref.ts';
import type { Impact } from './outcome.ts';

/** One element of an axe result; `target` has one entry a frame or shadow tree on the way in. */
export type AxeNode = {
  target: (string | string[])[];
  html: string;
  impact: Impact | null;
  failureSummary: string;
  box: Box | null;
  path: string;
  identity: string;
  order: number;
};

export type AxeRuleResult = {
  id: string;
  impact: Impact | null;
  tags: string[];
  help: string;
  description: string;
  helpUrl: string;
  nodes: AxeNode[];
};

/** axe-core's own result, lean: rules that passed or did not apply by their ids only. */
export type AxeFacts = {
  testEngine: { name: string; version: string };
  violations: AxeRuleResult[];
  incomplete: AxeRuleResult[];
  passes: string[];
  inapplicable: string[];
  /** Frames that axe was kept out of, with the reason. */
  skippedFrames: { selector: string; reason: string }[];
};
