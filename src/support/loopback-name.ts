/** Whether a host, as addresses have it, is this machine by one of its usual names. */
export function isLoopbackName(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
