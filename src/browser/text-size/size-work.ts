import type { ElementRef } from '../../model/element-ref.ts';
import type { ShotState, TakenShot } from '../../model/shot.ts';
import type {
  FoundControl,
  MemberState,
  SizePress,
  StorySizes,
  TriedControl,
} from '../../model/text-size/size-controls.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { takeShot } from '../pictures/take-shot.ts';
import { ratioOf } from './story-ratios.ts';

/** A change of the story's words by less than this is none. */
export const LEAST_CHANGE = 0.02;

/** Where a control is to be found again when the page was loaded again, or built it anew. */
export type Place = {
  /** What has to be pressed before the control is there; null for none. */
  opener: ElementRef | null;
  /** `sizes` is how the story is painted before anything is pressed for it. */
  find: (sizes: StorySizes) => Promise<FoundControl | null>;
};

/** What is carried along while a control is worked. */
export type SizeWork = {
  page: LoadedPage;
  control: FoundControl;
  place: Place;
  atLoad: StorySizes;
  sizes: StorySizes;
  ratio: number;
  presses: SizePress[];
  statesAfter: TriedControl['statesAfter'];
  limits: TriedControl['limits'];
  /** The press that made the story largest, and the part that was pressed right after it. */
  largest: {
    ratio: number;
    sizes: StorySizes;
    press: SizePress | null;
    state: MemberState | null;
  };
  left: string | null;
  reloads: number;
  shots: TakenShot[];
  scrollsAtRest: number;
  statusAtRest: string;
  /** A status text of the page spoke up when the size changed. */
  saysSize: boolean;
};

/** Begins to work a control: remembers the page as it is before the first press. */
export async function startWork(
  page: LoadedPage,
  control: FoundControl,
  place: Place,
  atLoad: StorySizes,
): Promise<SizeWork> {
  page.policy.watchLeaving();
  await callPage(page.world, 'scaling.startScaling', []);
  const { sizes } = await callPage(page.world, 'sizeControls.storySizes', []);
  const work: SizeWork = {
    page,
    control,
    place,
    atLoad,
    sizes,
    ratio: ratioOf(sizes.paragraph, atLoad.paragraph) ?? 1,
    presses: [],
    statesAfter: [],
    limits: [],
    largest: { ratio: 1, sizes: atLoad, press: null, state: null },
    left: null,
    reloads: 0,
    shots: [],
    statusAtRest: await callPage(page.world, 'sizeControls.statusText', []),
    saysSize: false,
    scrollsAtRest: await callPage(page.world, 'scaling.sidewaysScroll', []),
  };
  if (control.certain) await film(work, { code: 'at-load' });
  return work;
}

/** Whether a press changed any part of the story. */
export function isChange({ before, after, beside }: SizePress): boolean {
  return Math.abs(after - before) >= LEAST_CHANGE || Math.abs(beside - 1) >= LEAST_CHANGE;
}

/** Takes a picture of the story as it is now. */
export async function film({ page, shots }: SizeWork, state: ShotState): Promise<void> {
  const shot = await takeShot(page, state, 'storyView');
  if (shot) shots.push(shot);
}
