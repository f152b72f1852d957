/** When so many headings and paragraphs came or went at once that the page was built anew; watched for once it is asked about. */
const rebuild = { at: 0, isWatched: false };
const REBUILT_PARTS = 3;

/** In milliseconds after the load began; 0 where it has not been since `forgetRebuild`. */
export function lastRebuild(): number {
  return rebuild.at;
}

export function forgetRebuild(): void {
  rebuild.isWatched = true;
  rebuild.at = 0;
}

/** Notes changes of the document: whether so many of its parts came or went that it was built anew. */
export function noteRebuild(records: readonly MutationRecord[]): void {
  if (!rebuild.isWatched) return;
  const changed = records.flatMap(({ addedNodes, removedNodes }) => [
    ...addedNodes,
    ...removedNodes,
  ]);
  const parts = changed.reduce((sum, node) => sum + partsIn(node), 0);
  if (parts > REBUILT_PARTS) rebuild.at = performance.now();
}

function partsIn(node: Node): number {
  if (!(node instanceof Element)) return 0;
  const own = /^(?:h[1-6]|p)$/i.test(node.localName) ? 1 : 0;
  return own + node.querySelectorAll('h1,h2,h3,h4,h5,h6,p').length;
}
