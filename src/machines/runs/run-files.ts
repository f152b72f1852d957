import { UsageError } from '../../model/usage/usage-error.ts';
import type { DealtPage, PageAuditor } from '../../run/page-auditor.ts';
import { type PictureFile, withPictureNames } from '../../support/pictures.ts';
import type { ResultStore } from '../store/result-store.ts';
import { openFiling } from './filing.ts';
import { type RunName, runName } from './run-name.ts';
import { PAGES_TOGETHER, type PlannedPage, type RunPlan, type RunSecrets } from './run-plan.ts';

/** What a report says of the browser. */
type RunBrowser = PageAuditor['browser'];

/** When the last of its pages was done. */
type RunEnd = { endedAt: string };

/** What a store has of a run. What was not written by presscheck is a UsageError. */
export type RunFiles = {
  run: RunName;
  writePlan(plan: RunPlan, secrets: RunSecrets): Promise<void>;
  /** Null where there is none. */
  readPlan(): Promise<RunPlan | null>;
  readSecrets(): Promise<RunSecrets>;
  /** Pages from a place on, `PAGES_TOGETHER` at most. */
  writeTargets(from: number, pages: readonly PlannedPage[]): Promise<void>;
  readTarget(place: number): Promise<PlannedPage>;
  /** What its pages are audited with, as the first of its workers has it. */
  writeBrowser(browser: RunBrowser): Promise<void>;
  /** Null where none has begun. */
  readBrowser(): Promise<RunBrowser | null>;
  writeEnd(end: RunEnd): Promise<void>;
  /** Null while pages are still to come. */
  readEnd(): Promise<RunEnd | null>;
  /** All ways to show one page. */
  writePage(place: number, pages: readonly DealtPage[]): Promise<void>;
  /** Null where nobody has brought it. */
  readPage(place: number): Promise<DealtPage[] | null>;
  /** The places that results are there for. */
  places(): Promise<Set<number>>;
  readPicture(file: string): Promise<Buffer | null>;
  writePicture(picture: PictureFile): Promise<void>;
  /** Takes all of it away. */
  remove(): Promise<void>;
};

/** The folder of a run in its store. */
function folderOf({ name, id }: RunName): string {
  return `${runName(name)}/${id}/`;
}

/** The files of a run; with a secret, what should not lie in the open is sealed by it. */
export function runFiles(store: ResultStore, run: RunName, secret: string | null): RunFiles {
  const folder = folderOf(run);
  const { write, read, writeHidden, readHidden } = openFiling(store, run, folder, secret);
  const placed = new Set<string>();
  const writePicture = async ({ file, bytes }: PictureFile) => {
    if (placed.has(file)) return;
    await store.put(folder + file, bytes);
    placed.add(file);
  };
  return {
    run,
    async writePlan(plan, secrets) {
      await writeHidden(SECRETS, secrets);
      await write(PLAN, plan);
    },
    // What presscheck wrote under these names is of these types.
    readPlan: async () => (await read(PLAN)) as RunPlan | null,
    readSecrets: async () => there(await readHidden(SECRETS), run, SECRETS) as RunSecrets,
    writeBrowser: (browser) => write(BROWSER, browser),
    readBrowser: async () => (await read(BROWSER)) as RunBrowser | null,
    writeEnd: (end) => write(END, end),
    readEnd: async () => (await read(END)) as RunEnd | null,
    writeTargets: (from, pages) => writeHidden(targetsName(from), pages),
    readTarget: targetReader(readHidden, run),
    async writePage(place, pages) {
      const pictures: PictureFile[] = [];
      const named = pages.map((page) => ({
        ...page,
        report: withPictureNames(page.report, (picture) => pictures.push(picture)),
      }));
      // Whoever finds the page finds its pictures.
      for (const picture of pictures) await writePicture(picture);
      await write(pageName(place), named);
    },
    readPage: async (place) => (await read(pageName(place))) as DealtPage[] | null,
    async places() {
      const found = new Set<number>();
      for await (const name of store.names(`${folder}pages/`)) {
        const [, place] = /\/(\d+)\.json\.gz$/.exec(name) ?? [];
        if (place !== undefined) found.add(Number(place));
      }
      return found;
    },
    readPicture: (file) => store.get(folder + file),
    writePicture,
    remove: () => store.remove(folder),
  };
}

const PLAN = 'plan.json.gz';
const SECRETS = 'run.json.gz';
const BROWSER = 'browser.json.gz';
const END = 'end.json.gz';
const DIGITS = 9;

function digitsOf(place: number): string {
  return String(place).padStart(DIGITS, '0');
}

/** Some hundred in a folder: of half a million in one, no disk makes a list in good time. */
function pageName(place: number): string {
  return `pages/${digitsOf(Math.floor(place / PAGES_TOGETHER))}/${digitsOf(place)}.json.gz`;
}

function targetsName(place: number): string {
  return `targets/${digitsOf(Math.floor(place / PAGES_TOGETHER))}.json.gz`;
}

/** Reads pages of a plan; those that are kept together are mostly asked for one after the other. */
function targetReader(read: (name: string) => Promise<unknown>, run: RunName) {
  const held = new Map<string, Promise<unknown>>();
  return async (place: number): Promise<PlannedPage> => {
    const name = targetsName(place);
    const reading = held.get(name) ?? read(name);
    held.delete(name);
    held.set(name, reading);
    for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest);
    try {
      const pages = there(await reading, run, name) as PlannedPage[];
      return there(pages[place % PAGES_TOGETHER] ?? null, run, name) as PlannedPage;
    } catch (error) {
      held.delete(name);
      throw error;
    }
  };
}

const MOST_HELD = 8;

function there(value: unknown, { name }: RunName, file: string): unknown {
  if (value === null) throw new UsageError((say) => say.machines.damaged(name, file));
  return value;
}
