/** Whether a host, as addresses have it, is this machine by one of its usual names. */
export function isLoopbackName(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The same, and what names below `localhost` are (RFC 6761, 6.3). */
export function isNearName(hostname: string): boolean {
  return isLoopbackName(hostname) || hostname.endsWith('.localhost');
}
