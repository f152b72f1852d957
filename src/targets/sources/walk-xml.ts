import sax from 'sax';
import { createMender, type Mender } from './lone-signs.ts';

/** What is wrong in a source, by its line (from 1) and by what should stand there, as it is written. */
export type ReadingFault = { line: number; expected: string };

/** An element as it begins: its name with its prefix, and its attributes by theirs. */
export type XmlTag = { name: string; attributes: Readonly<Record<string, string>> };

/** Hears what an XML text is made of. Names in `path`, which leads from the root to what is meant, are without their prefixes. */
export type XmlListener = {
  opened?(path: readonly string[], tag: XmlTag): void;
  text?(text: string, path: readonly string[]): void;
  closed?(path: readonly string[]): void;
};

export type XmlWalk = {
  write(text: string): void;
  /** Nothing more will come. */
  end(): void;
  /** The line that was come to, from 1. */
  line(): number;
  /** What broke the structure: something may be lost there. */
  faults: readonly ReadingFault[];
  /** The first sign that was read as it was meant, though it should have been written in another way. */
  harmless: ReadingFault | null;
  /** Whether the root has ended, or so much is wrong that nobody reads on. */
  isOver(): boolean;
};

/** Deeper than any sitemap or feed; a hostile one would fill the memory with what it never closes. */
const DEEPEST = 100;
const MOST_FAULTS = 100;
/** Of all kinds, on one line too: each costs as much as a page of text. */
const MOST_ERRORS = 1000;
const MOST_MENDED = 100_000;
/** An entity that nobody defined: it stays as it was written. */
const LONE_SIGN = /^Invalid character (?:in )?entity/;
/** The parser gives up on what is longer than anything that is meant; what it would go on to read is none. */
const WITHOUT_END = /^Max buffer length exceeded/;

type Walk = {
  parser: sax.SAXParser;
  mender: Mender;
  path: string[];
  faults: ReadingFault[];
  harmless: ReadingFault | null;
  hasBegun: boolean;
  errors: number;
  isOver: boolean;
};

/** Walks through XML piece by piece, goes on behind what is wrong, and keeps nothing of what it told. Entities of its own are not expanded. */
export function walkXml(listener: XmlListener): XmlWalk {
  const parser = sax.parser(true, { position: true });
  const walk: Walk = {
    mender: createMender(),
    parser,
    path: [],
    faults: [],
    harmless: null,
    hasBegun: false,
    errors: 0,
    isOver: false,
  };
  parser.onerror = (error) => wrong(walk, error.message);
  parser.onopentag = ({ name, attributes }) => {
    if (walk.isOver) return;
    walk.path.push(name.slice(name.indexOf(':') + 1));
    if (walk.path.length > DEEPEST) giveUp(walk);
    // Without namespaces asked for, values of attributes are texts.
    else listener.opened?.(walk.path, { name, attributes: attributes as Record<string, string> });
  };
  parser.ontext = (text) => tell(walk, listener, text);
  parser.oncdata = (text) => tell(walk, listener, text);
  parser.onclosetag = () => {
    if (walk.isOver) return;
    listener.closed?.(walk.path);
    walk.path.pop();
    if (walk.path.length === 0) walk.isOver = true;
  };
  return {
    write: (text) => writeMended(walk, text),
    end: () => {
      if (walk.isOver) return;
      parser.write(walk.mender.rest());
      parser.close();
    },
    line: () => parser.line + 1,
    faults: walk.faults,
    get harmless() {
      return walk.harmless;
    },
    isOver: () => walk.isOver,
  };
}

function writeMended(walk: Walk, text: string): void {
  const { parser, mender } = walk;
  if (walk.isOver) return;
  const mended = mender.mend(text, (linesBefore) => {
    walk.harmless ??= { line: parser.line + 1 + linesBefore, expected: '&amp;' };
  });
  // What stands before all else is often an empty line, and never anything that counts.
  const rest = walk.hasBegun ? mended : mended.trimStart();
  if (!walk.hasBegun)
    parser.line += mended.slice(0, mended.length - rest.length).split('\n').length - 1;
  walk.hasBegun ||= rest !== '';
  if (mender.count() > MOST_MENDED) giveUp(walk);
  else if (rest !== '') parser.write(rest);
}

function tell(walk: Walk, { text: hear }: XmlListener, text: string): void {
  if (!walk.isOver && walk.path.length > 0) hear?.(text, walk.path);
}

function wrong(walk: Walk, message: string): void {
  const { parser, faults } = walk;
  // It would read nothing more.
  Object.assign(parser, { error: null });
  if (walk.isOver) return;
  walk.errors += 1;
  const line = parser.line + 1;
  if (walk.errors > MOST_ERRORS) {
    giveUp(walk);
    return;
  }
  if (LONE_SIGN.test(message)) {
    walk.harmless ??= { line, expected: '&amp;' };
    return;
  }
  // What is closed too late stands once for each that it closes.
  if (faults.at(-1)?.line !== line) faults.push({ line, expected: expectedIn(walk) });
  if (faults.length >= MOST_FAULTS || WITHOUT_END.test(message)) walk.isOver = true;
}

function giveUp(walk: Walk): void {
  walk.faults.push({ line: walk.parser.line + 1, expected: expectedIn(walk) });
  walk.isOver = true;
}

/** Nothing else can be said of what should stand where nothing fits. */
function expectedIn({ path }: Walk): string {
  const open = path.at(-1);
  return open === undefined ? '<?xml' : `</${open.slice(0, 40)}>`;
}
