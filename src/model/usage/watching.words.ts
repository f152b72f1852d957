/** What is said where files cannot be watched. */
export const watching = {
  onlyFiles: (target: string) =>
    `“${target}” cannot be watched: only files and folders can. Audit it without watch.`,
  refused: (path: string, code: string) =>
    `“${path}” cannot be watched (${code}). Watch fewer folders, or let the system watch more (fs.inotify.max_user_watches on Linux).`,
};
