/**
 * Where runs on many machines keep what they found: bytes by name. Names have letters, digits, `.`, `_`, `-`, and `/`
 * between steps (`isName`); no name is also a step of another.
 */
export type ResultStore = {
  /** How sentences name it; without credentials. */
  shown: string;
  /** Keeps bytes under a name, in place of what was there; whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Null for what is not there. */
  get(name: string): Promise<Buffer | null>;
  /** The names below a prefix that ends in `/`, in no promised order; none where nothing is there. */
  names(prefix: string): AsyncIterable<string>;
  /** The next steps below a prefix that ends in `/` or is empty: of `a/b/c` and `a/d` below `a/`: `b`; folders only. */
  folders(prefix: string): Promise<string[]>;
  /** Removes everything below a prefix that ends in `/`. */
  remove(prefix: string): Promise<void>;
  close(): Promise<void>;
};
