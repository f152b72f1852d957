/** Passes each message on once, however often it is said. */
export function saidOnce(notify: (message: string) => void): (message: string) => void {
  const given = new Set<string>();
  return (message) => {
    if (!given.has(message)) notify(message);
    given.add(message);
  };
}
