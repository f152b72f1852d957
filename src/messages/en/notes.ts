import type { ArrivalDoubt } from '../../model/arrival.ts';
import type { Exercise, Note, ReloadReason } from '../../model/note.ts';
import type { WordsFor } from '../told.ts';

const RELOADED: Record<ReloadReason, string> = {
  'link-changed-it': 'because one of its links had changed it',
  'story-link-changed-it': 'because a link in the story had changed it',
  'key-changed-it': 'because a single key had changed it',
  'pointer-changed-it': 'because a click or a key on one of its controls had changed it',
  'motion-was-stopped': 'because stopping its moving text had changed it',
  'covered-in-small-window': 'in a small window, because much of it was covered there',
  'font-doubled': 'with a doubled font size',
  'font-as-usual': 'with the default font size',
  'next-size-control': 'between two text-size controls',
  'size-control-reloads': 'because its text-size control reloads it',
  'size-kept': 'to see whether it keeps the chosen text size',
  'loaded-itself': 'because it had loaded itself again while it was looked at',
};

const AFTER: Record<Exercise, string> = {
  skipLinks: 'trying its skip links',
  blockSkips: 'trying the links past its embeds',
  keyboard: 'tabbing through it',
  shortcuts: 'pressing single keys',
  zoom: 'zooming it',
  room: 'making the window small',
  textScaling: 'enlarging its text',
  pointer: 'trying its controls by mouse and by keys',
  sizeControls: 'using its text-size control',
};

const DOUBTS: Record<ArrivalDoubt['sign'], (text: string) => string> = {
  waiting: (text) => `Part of the page is still waiting for its content (“${text}”).`,
  'error-words': (text) => `The page says “${text}”, as error pages do.`,
  login: (text) => `The page asks its readers to log in (“${text}”).`,
  'section-front': (text) => `The address leads to a page above it (${text}).`,
};
const NOT_CERTAIN =
  'So it may not be the page that was asked for, and the checks of its story cannot tell.';

const SAMPLED = {
  headings: 'headings',
  texts: 'pieces of text',
  elements: 'elements',
  controls: 'kinds of controls that a mouse works',
} as const;

const MOST_LISTED = 10;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What happened to a page on the way. */
export const notes: WordsFor<Note> = {
  'dialog-dismissed': ({ kind }) => `The page opened a dialog (${kind}), which was dismissed.`,
  'window-refused': 'The page tried to open another window, which was refused.',
  'doubtful-page': ({ sign, text }) => `${DOUBTS[sign](text)} ${NOT_CERTAIN}`,
  'download-refused': 'The page tried to start a download, which was refused.',
  'leaving-refused':
    'The page tried to leave for another address during the audit, which was refused.',
  'still-loading': 'Parts of the page were still loading when it was judged.',
  'still-changing': 'The page was still changing when it was judged.',
  sampled: ({ what, seen }) =>
    `The page is so large that only its first ${seen} ${SAMPLED[what]} were looked at. Where these are in order the checks of them cannot tell.`,
  'content-replaced': ({ seconds }) =>
    `The page replaced its content ${seconds.toFixed(1)} s after it opened. It was loaded again and judged with the new content.`,
  'loaded-again': ({ because }) => `The page was loaded again ${RELOADED[because]}.`,
  'loaded-again-after': ({ exercise }) =>
    `The page was loaded again, because ${AFTER[exercise]} had changed it.`,
  'layers-answered': ({ layers }) => {
    const how = layers.map(({ name, by }) => `“${name.slice(0, 40)}” was closed with “${by}”`);
    return `An overlay covered the page when it loaded: ${how.join(', ')}, and the page was judged without it.`;
  },
  obstacle: ({ name, kind, dismissedBy }) => {
    const what = `“${name}” ${kind === 'modal' ? 'held the keyboard' : 'covered a skip link'}`;
    return dismissedBy
      ? `${what}. It was closed with “${dismissedBy}”, and the skip links were judged without it.`
      : `${what} and could not be closed. The skip links were judged as far as it allowed.`;
  },
  'hosts-unreached': ({ hosts }) => `These hosts could not be reached: ${listed(hosts)}.`,
  'near-hosts-refused': ({ hosts }) =>
    `The page asked for parts from this machine’s own network, where pages are not let in: ${listed(hosts)}. If they belong to it, let them in with --allow-host or --allow-private.`,
  'parts-missing': ({ paths }) =>
    `The server does not have these parts of the page: ${listed(paths)}.`,
  redirected: ({ to }) => `The address led to ${to}, and the page there was audited.`,
  'tried-again': ({ tries, after }) =>
    `This is what try ${tries} came to; those before ended in: ${after.join(', ')}.`,
};
