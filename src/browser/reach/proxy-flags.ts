/** What Chromium takes for local goes through the gate or the proxy too, which it would else reach by itself. */
export const NOT_THIS_MACHINE = '<-loopback>';

/**
 * By this name the browser finds our gates, whatever hosts it may find besides: one that stands for nobody (RFC 6761,
 * 6.4), so that no page gains by it what it would by the address.
 */
const GATE_HOST = 'gate.invalid';

/** The rule of its resolver by which it does; it comes before all others. */
export const GATE_RULE = `MAP ${GATE_HOST} 127.0.0.1`;

/** A gate as a proxy of the browser’s. */
export function gateAddress(scheme: 'http' | 'socks5', port: number): string {
  return `${scheme}://${GATE_HOST}:${port}`;
}

/** The flags that lead Chromium to a proxy, or to one for each scheme, and to whom not. */
export function proxyFlags(server: string, bypass: readonly string[]): string[] {
  return [`--proxy-server=${server}`, `--proxy-bypass-list=${bypass.join(';')}`];
}
