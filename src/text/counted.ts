/** A number and what it counts: “1 pixel”, “12 pixels”. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** How often: “once”, “12 times”. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
