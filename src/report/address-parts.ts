/** An address without what does not tell its kind: its host, with the scheme, and its path. Empty hosts are of local pages. */
export function addressParts(url: string): { host: string; path: string } {
  const [address = ''] = url.split(/[?#]/);
  const [host = ''] = /^\w+:\/\/[^/]*/.exec(address) ?? [];
  return { host, path: address.slice(host.length) };
}

/** A folder's name as that of a kind: numbers (years, ids) are all alike. */
export function kindOfFolder(name: string): string {
  return name.replace(/\d+/g, '0');
}
