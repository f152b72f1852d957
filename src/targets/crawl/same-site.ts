import { lookup } from 'mrmime';

/** Whether two addresses are of one site: of one host, with `www.` or without and by either scheme, or of two of the `origins` that are one. Pure. */
export function isSameSite(address: string, start: string, origins: readonly string[]): boolean {
  const [one, other] = [new URL(address), new URL(start)];
  if (!/^https?:$/.test(one.protocol)) return false;
  const isOneHost = bareHost(one) === bareHost(other);
  return isOneHost || (origins.includes(one.origin) && origins.includes(other.origin));
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

/** Whether an address may be that of a page: one that ends like a picture, a film or a paper to print is none. Pure. */
export function isLikePage(address: string): boolean {
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  if (!/\.[a-z\d]{1,5}$/i.test(name)) return true;
  const type = lookup(name);
  return type === undefined || /html/.test(type);
}
