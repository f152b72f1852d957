/**
 * The path that a site lies under on its host, as `/paper`, whichever slashes it is written with; empty for the
 * host's root, null for what is no path.
 */
export function normalBasePath(text: string): string | null {
  const steps = text
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map(decoded);
  if (steps.length === 1 && steps[0] === '') return '';
  return steps.every(isStep) ? `/${steps.join('/')}` : null;
}

function isStep(step: string): boolean {
  return /^[^/?#:\\\s\p{Cc}]+$/u.test(step) && !/^\.\.?$/.test(step);
}

/** What cannot be decoded is no step. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '?';
  }
}
