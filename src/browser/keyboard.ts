import type { CDPSession, Protocol } from 'puppeteer-core';
import type { SizeKey } from '../model/text-size/size-controls.ts';
import { within } from '../support/within.ts';
import { withoutPauses } from './frame-pump.ts';

type Key = Omit<Protocol.Input.DispatchKeyEventRequest, 'type'>;

const SHIFT = 8;
const TAB: Key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
const ENTER: Key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const SPACE: Key = { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' };
const ESCAPE: Key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };

/** Presses Tab a number of times, without waiting in between; resolves when the page has had the last. */
export function pressTab(session: CDPSession, times: number): Promise<void> {
  return pressAll(session, TAB, times);
}

export function pressShiftTab(session: CDPSession, times: number): Promise<void> {
  return pressAll(session, { ...TAB, modifiers: SHIFT }, times);
}

export function pressEnter(session: CDPSession): Promise<void> {
  return pressAll(session, ENTER, 1);
}

export function pressSpace(session: CDPSession): Promise<void> {
  return pressAll(session, SPACE, 1);
}

export function pressEscape(session: CDPSession): Promise<void> {
  return pressAll(session, ESCAPE, 1);
}

/** Types one character that needs no Shift. */
export function pressCharacter(session: CDPSession, character: string): Promise<void> {
  return pressAll(session, characterKey(character), 1);
}

const MODIFIERS: Record<string, number> = {
  alt: 1,
  ctrl: 2,
  control: 2,
  meta: 4,
  cmd: 4,
  shift: SHIFT,
};

/** Presses a key or a combination by its name: “M”, “Ctrl+M”, “Escape”, “F6”. */
export function pressCombination(session: CDPSession, keys: string): Promise<void> {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const modifiers = parts
    .slice(0, -1)
    .reduce((sum, part) => sum + (MODIFIERS[part.toLowerCase()] ?? 0), 0);
  const { text, ...key } = keyNamed(name);
  const types = modifiers === 0 && text !== undefined;
  return pressAll(session, { ...key, ...(types ? { text } : {}), modifiers }, 1);
}

function keyNamed(name: string): Key {
  const known: Record<string, Key> = { ...KEYS, Escape: ESCAPE };
  return known[name] ?? functionKey(name) ?? characterKey(name.toLowerCase());
}

const F1_CODE = 112;

function functionKey(name: string): Key | null {
  const number = Number(name.match(/^F(\d{1,2})$/)?.[1]);
  return number >= 1 && number <= 12
    ? { key: name, code: name, windowsVirtualKeyCode: F1_CODE + number - 1 }
    : null;
}

function characterKey(character: string): Key {
  const upper = character.toUpperCase();
  const isPlain = /^[A-Z0-9]$/.test(upper);
  return {
    key: character,
    text: character,
    ...(isPlain ? { windowsVirtualKeyCode: upper.charCodeAt(0) } : {}),
    ...(/^[A-Z]$/.test(upper) ? { code: `Key${upper}` } : {}),
  };
}

async function pressAll(session: CDPSession, key: Key, times: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (let press = 0; press < times; press += 1) {
    sent.push(
      session.send('Input.dispatchKeyEvent', { type: key.text ? 'keyDown' : 'rawKeyDown', ...key }),
    );
    const { text: _, ...up } = key;
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up }));
  }
  await withoutPauses(session, () => Promise.all(sent));
}

const KEYS: Record<SizeKey, Key> = {
  Enter: ENTER,
  ' ': SPACE,
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  End: { key: 'End', code: 'End', windowsVirtualKeyCode: 35 },
  Home: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36 },
  PageDown: { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 },
};

/** Presses one of the keys that work controls, a number of times. */
export function pressKey(session: CDPSession, key: SizeKey, times = 1): Promise<void> {
  return pressAll(session, KEYS[key], times);
}

const LONGEST_TURN_MS = 2000;

/** A turn of the mouse wheel at a place in the window, in CSS pixels downwards. */
export async function turnWheel(
  session: CDPSession,
  at: { x: number; y: number },
  deltaY: number,
): Promise<void> {
  const turning = session.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...at,
    deltaX: 0,
    deltaY,
  });
  await within(turning, LONGEST_TURN_MS, 'Turning the wheel').catch(() => undefined);
}

/** A click of the left mouse button at a place in the window. */
export async function clickAt(session: CDPSession, at: { x: number; y: number }): Promise<void> {
  const click = { ...at, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...click }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...click }),
  ]);
}

/** Moves the mouse to a place in the window, with no button pressed; resolves when the page has been told. */
export async function movePointer(
  session: CDPSession,
  at: { x: number; y: number },
): Promise<void> {
  const moving = session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await within(moving, LONGEST_TURN_MS, 'Moving the mouse').catch(() => undefined);
}
