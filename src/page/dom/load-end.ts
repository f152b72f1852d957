/** When the load event ended, in milliseconds after the load began; 0 before that. */
export function loadEnd(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
}
