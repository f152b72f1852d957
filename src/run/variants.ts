import type { Device } from '../browser/finding/known-device.ts';
import type { BeforeModule, LoadOptions } from '../browser/loading/load-options.ts';
import { DESKTOP } from '../browser/loading/screen.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { Viewport } from '../model/evidence.ts';
import { AS_IT_LOADS, type Variant } from '../model/variant.ts';

/** How a page is shown in one of its variants. */
export type Shown = Pick<
  LoadOptions,
  'viewport' | 'screen' | 'preferences' | 'userAgent' | 'state'
> & {
  /** Null where the page is shown in one way only. */
  variant: Variant | null;
};

type Window = Pick<Shown, 'viewport' | 'screen' | 'userAgent'> & { device: string | null };

/**
 * All ways in which options show a page: each window and device, in each colour scheme, in each state that the module
 * before it has beside the page as it loads. Pure.
 */
export function variantsOf(
  options: AuditOptions,
  before: BeforeModule | null,
  devices: ReadonlyMap<string, Device>,
): Shown[] {
  const windows = windowsOf(options, devices);
  const readers = readersOf(options);
  const states = statesOf(before);
  const differ = {
    windows: windows.length > 1,
    schemes: readers.length > 1,
    states: states.length > 1,
  };
  return windows.flatMap((window) =>
    readers.flatMap((preferences) =>
      states.map((state) => shownAs(window, preferences, state, differ)),
    ),
  );
}

/** In what the variants of a page differ. */
type Differing = { windows: boolean; schemes: boolean; states: boolean };

function shownAs(
  { device, ...window }: Window,
  preferences: Shown['preferences'],
  state: Shown['state'],
  differ: Differing,
): Shown {
  const { viewport } = window;
  const parts = [
    ...(differ.windows ? [device ?? sizeOf(viewport)] : []),
    ...(differ.schemes ? [preferences.colorScheme] : []),
    ...(differ.states ? [state?.name ?? AS_IT_LOADS] : []),
  ];
  const named = {
    name: parts.join(', '),
    viewport,
    device,
    ...preferences,
    state: state?.name ?? null,
  };
  return { ...window, preferences, state, variant: parts.length > 0 ? named : null };
}

function readersOf({
  colorScheme = DEFAULTS.colorScheme,
  reducedMotion = false,
  forcedColors = false,
}: AuditOptions): Shown['preferences'][] {
  const schemes = colorScheme === 'both' ? (['light', 'dark'] as const) : [colorScheme];
  return schemes.map((scheme) => ({ colorScheme: scheme, reducedMotion, forcedColors }));
}

function statesOf(before: BeforeModule | null): Shown['state'][] {
  const states = Object.entries(before?.states ?? {});
  return [null, ...states.map(([name, prepare]) => ({ name, prepare }))];
}

/** Who names devices alone means no desktop. */
function windowsOf(
  { viewport, device = [], userAgent: asked }: AuditOptions,
  devices: ReadonlyMap<string, Device>,
): Window[] {
  const sizes = viewport ?? (device.length > 0 ? [] : DEFAULTS.viewport);
  const desktop: Window[] = sizes.map((size) => ({
    viewport: size,
    screen: DESKTOP,
    userAgent: asked ?? null,
    device: null,
  }));
  const named = device.flatMap((name) => devices.get(name) ?? []);
  return [
    ...desktop,
    ...named.map((one) => ({
      viewport: one.viewport,
      screen: one.screen,
      userAgent: asked ?? one.userAgent,
      device: one.name,
    })),
  ];
}

function sizeOf({ width, height }: Viewport): string {
  return `${width}x${height}`;
}
