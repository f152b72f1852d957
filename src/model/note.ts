import type { ArrivalDoubt } from './arrival.ts';
import type { Sampled } from './sampled.ts';

/** An exercise: a probe that presses, clicks or changes the window, and may leave the page another one. */
export type Exercise =
  | 'skipLinks'
  | 'blockSkips'
  | 'keyboard'
  | 'shortcuts'
  | 'zoom'
  | 'room'
  | 'textScaling'
  | 'pointer'
  | 'sizeControls';

/** Why a page was loaded again in the middle of an exercise. */
export type ReloadReason =
  | 'link-changed-it'
  | 'story-link-changed-it'
  | 'key-changed-it'
  | 'pointer-changed-it'
  | 'motion-was-stopped'
  | 'covered-in-small-window'
  | 'font-doubled'
  | 'font-as-usual'
  | 'next-size-control'
  | 'size-control-reloads'
  | 'size-kept'
  | 'loaded-itself';

/** What happened to a page on the way that readers of the report should know; told by messages/<locale>/notes.ts. */
export type Note =
  | { code: 'dialog-dismissed'; kind: string }
  | { code: 'window-refused' }
  | { code: 'download-refused' }
  | { code: 'leaving-refused' }
  | ({ code: 'doubtful-page' } & ArrivalDoubt)
  | { code: 'still-loading' }
  | { code: 'still-changing' }
  | ({ code: 'sampled' } & Sampled)
  | { code: 'content-replaced'; seconds: number }
  | { code: 'loaded-again'; because: ReloadReason }
  | { code: 'loaded-again-after'; exercise: Exercise }
  | { code: 'layers-answered'; layers: { name: string; by: string }[] }
  | { code: 'obstacle'; name: string; kind: 'modal' | 'cover'; dismissedBy: string | null }
  | { code: 'hosts-unreached'; hosts: string[] }
  | { code: 'near-hosts-refused'; hosts: string[] }
  /** `styleSheets` says how many of them are such, whatever they are called. */
  | { code: 'parts-missing'; paths: string[]; styleSheets: number }
  | { code: 'redirected'; to: string }
  | { code: 'tried-again'; tries: number; after: string[] };
