import type * as Axe from 'axe-core';

/** What a rule is told of the run it is part of. axe-core passes it on; its types leave it out. */
export type RunContext = {
  /** The run began in this document, and not in a frame around it. */
  initiator: boolean;
  /** The whole document is looked at. */
  page: boolean;
  include: readonly Axe.VirtualNode[];
};

/** What one rule says of one element: passed, failed, or (undefined) that it takes another look. */
export type Verdict = { result: boolean | undefined; message: string; fix: string };

/** The judging of one document in one run of axe-core. */
export type Run = {
  /** The verdict of a rule on an element; undefined for none. */
  verdict(ruleId: string, element: Element): Verdict | undefined;
};

export type StartRun = (context: RunContext) => Run;
