/**
 * Keeps a name of the window free for what is put there later: an element of the page with this id
 * would be found under it, and be taken for what we put there.
 */
export function keepFree(name: string): void {
  Object.defineProperty(window, name, { value: undefined, writable: true, configurable: true });
}
