import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogOf } from '../../messages/catalogs.ts';
import type { DeskRequest } from '../../model/desk.ts';
import type { ElementRef } from '../../model/element-ref.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { hiddenAddresses, hiddenTarget } from '../../support/hidden-address.ts';
import type { Runner } from '../audits/run-audit.ts';
import type { DeskOptions } from '../open-desk.ts';
import type { Pages } from '../pages/list-pages.ts';
import type { Plan } from '../plan.ts';
import { draftMarkup } from './draft-markup.ts';
import { placeInStory } from './place-in-story.ts';
import { plainPage } from './plain-page.ts';

/** Makes plans of what the desk is asked for. Each throws a UsageError for what cannot be audited. */
export type Planner = {
  address(given: string): Plan;
  page(url: string): Plan;
  file(name: string, html: Uint8Array): Promise<Plan>;
  draft(asked: Omit<Extract<DeskRequest, { kind: 'draft' }>, 'kind'>): Promise<Plan>;
};

type PlannerParts = { options: DeskOptions; pages: Pages; folder: string; runner: Runner };

export function createPlanner({ options, pages, folder, runner }: PlannerParts): Planner {
  const say = catalogOf(options.locale).desk;
  const storyOf = storyFinder(runner);
  const inTemplate = async (url: string, draft: Draft, path: string): Promise<Plan> => {
    const template = pages.find(url);
    if (!template?.plan.file) throw new UsageError((words) => words.desk.noPage(url));
    const { plan } = template;
    const file = template.plan.file;
    const story = await storyOf(plan, file);
    const source = await readFile(file, 'utf8').catch(() => '');
    const placed = story && placeInStory(source, story, draft);
    if (!placed) throw new UsageError((words) => words.desk.noStory(url));
    await writeFile(path, placed);
    const instead = new Map([[await realpath(file), path]]);
    return { ...plan, ...OURS, kind: 'draft', key: `draft ${url}`, label: '', instead };
  };
  return {
    address: (given) => addressPlan(given),
    page(url) {
      const found = pages.find(url);
      if (!found) throw new UsageError((words) => words.desk.noPage(url));
      return found.plan;
    },
    async file(name, html) {
      if (!isLikeHtml(html)) throw new UsageError((words) => words.desk.noHtml);
      const own = await ownFolder(folder);
      const path = join(own, 'page.html');
      await writeFile(path, html);
      return { ...ownPage(path, own), kind: 'file', key: `file ${name}`, label: shortened(name) };
    },
    async draft({ text, headline, template }) {
      if (text.trim() === '') throw new UsageError((words) => words.desk.noDraft);
      const draft = { headline: headline.trim(), markup: draftMarkup(text) };
      const label = shortened(say.draftLabel(draft.headline));
      const own = await ownFolder(folder);
      const path = join(own, 'page.html');
      if (template !== null) return { ...(await inTemplate(template, draft, path)), label };
      await writeFile(path, await plainPage(draft, options.locale ?? 'en'));
      return { ...ownPage(path, own), kind: 'draft', key: 'draft', label };
    },
  };
}

/** What an editor has written: its headline as text, and its story as markup. */
export type Draft = { headline: string; markup: string };

const OURS = { isOurs: true } as const;

function ownPage(path: string, root: string): Pick<Plan, 'options' | 'isOurs'> {
  return { ...OURS, options: { targets: [path], root, as: 'file', basePath: '', spa: false } };
}

async function ownFolder(folder: string): Promise<string> {
  const own = join(folder, 'pages', randomUUID());
  await mkdir(own, { recursive: true });
  return own;
}

const LONGEST_LABEL = 120;

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

function addressPlan(given: string): Plan {
  const text = given.trim();
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new UsageError((words) => words.desk.noAddress(shortened(hiddenTarget(text))));
  const { href } = new URL(address);
  const options: Plan['options'] = { targets: [href], as: 'url' };
  return {
    kind: 'address',
    key: `address ${href}`,
    label: shortened(hiddenAddresses(href)),
    options,
  };
}

/** A page begins with a tag, whatever its encoding; what holds a zero byte early on is no text. */
function isLikeHtml(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const isWide = /^(?:\xFF\xFE|\xFE\xFF)/.test(beginning);
  return beginning.includes('<') && (isWide || !beginning.includes('\0'));
}

/** Where the story of a template is; what was found is kept as long as the file stays the same. */
function storyFinder(runner: Runner) {
  const known = new Map<string, { changedMs: number; story: Story | null }>();
  return async (plan: Plan, file: string): Promise<Story | null> => {
    const { mtimeMs: changedMs } = await stat(file);
    const last = known.get(file);
    if (last?.changedMs === changedMs) return last.story;
    const evidence = await runner.look(plan, 'headline-is-h1');
    const headline = evidence?.probes.headline;
    const facts = headline?.status === 'ok' ? headline.value : null;
    const { body, element } = facts ?? {};
    const words = facts?.text ?? '';
    const story =
      facts?.notOne === null && body ? { body, headline: element ?? null, words } : null;
    known.set(file, { changedMs, story });
    return story;
  };
}

/** The elements of a template that show its story, and its headline in words. */
export type Story = { body: ElementRef; headline: ElementRef | null; words: string };
