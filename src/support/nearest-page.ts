import leven from 'leven';

const SIGNS = /[*?[\]{}()!|\\]/;

/** The page that a pattern comes nearest to, by what stands before its first sign and behind its last; null of none. */
export function nearestPage(pattern: string, urls: readonly string[]): string | null {
  const wanted = withoutSlash(pattern.replace(/^!/, ''));
  const [before = ''] = wanted.split(SIGNS, 1);
  const behind = wanted === before ? '' : (wanted.split(SIGNS).at(-1) ?? '');
  const distance = (url: string) => {
    const page = withoutSlash(url);
    const end = behind === '' ? '' : page.slice(-behind.length);
    const start = wanted === before ? page : page.slice(0, before.length);
    return leven(before, start) + leven(behind, end);
  };
  let best: { url: string; far: number } | null = null;
  for (const url of urls) {
    const far = distance(url);
    if (best === null || far < best.far) best = { url, far };
  }
  return best?.url ?? null;
}

function withoutSlash(path: string): string {
  return path.replace(/^\//, '');
}
