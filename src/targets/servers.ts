import { type BytePath, bytePath } from './byte-path.ts';
import { realPath } from './look-at-file.ts';
import { type FileAt, type FolderServer, type ServeOptions, serveFolder } from './serve-folder.ts';

/** The servers of a run: each folder has one, however many targets lie in it. */
export type Servers = {
  serve(folder: string): Promise<FolderServer>;
  /** What is served at an origin of ours; null for any other. */
  servedAt(origin: string): { folder: string; base: string } | null;
  origins(): string[];
  /** What one of them answers at an address; null for an address of none. */
  fileAt(address: string): Promise<FileAt | null>;
  close(): Promise<void>;
};

/** None yet. */
export function createServers(options: ServeOptions): Servers {
  const all = new Map<BytePath, FolderServer>();
  const folders = new Map<string, { folder: string; base: string }>();
  return {
    async serve(folder) {
      const root = await realPath(bytePath(folder));
      const server = all.get(root) ?? (await serveFolder(folder, options));
      all.set(root, server);
      folders.set(server.origin, { folder, base: server.base });
      return server;
    },
    servedAt: (origin) => folders.get(origin) ?? null,
    origins: () => [...all.values()].map(({ origin }) => origin),
    async fileAt(address) {
      const { origin, pathname, search } = new URL(address);
      const server = [...all.values()].find((one) => one.origin === origin);
      return server ? server.fileAt(`${pathname}${search}`) : null;
    },
    async close() {
      await Promise.all([...all.values()].map((server) => server.close()));
    },
  };
}
