/**
 * Hosts of the browsers' makers that a browser asks by itself, for updates, experiments, hints, the time and messages,
 * and that no page asks. Flags switch off what is known of that; what a version brings anew still finds none of them.
 */
const MAKERS_HOSTS = [
  'android.clients.google.com',
  'clients2.google.com',
  'clients4.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  // Edge
  'config.edge.skype.com',
  'edge.microsoft.com',
  'msedge.api.cdp.microsoft.com',
  'nav-edge.smartscreen.microsoft.com',
];

/** Asked in place of accounts.google.com, which pages ask as well: a name that stands for nobody (RFC 6761, 6.4). */
export const NO_ACCOUNTS = 'accounts.invalid';

/** Those that a browser finds nothing of, but for what the user named. */
export function silentHosts(named: readonly string[]): string[] {
  return [...MAKERS_HOSTS, NO_ACCOUNTS].filter((host) => !named.includes(host));
}
