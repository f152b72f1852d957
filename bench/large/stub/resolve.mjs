/** Resolves what opens pages to what does not. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  return resolved.url.endsWith('/dist/run/page-worker.js')
    ? { ...resolved, url: new URL('page-worker.mjs', import.meta.url).href }
    : resolved;
}
