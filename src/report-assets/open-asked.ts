/** Opens what an address leads to, where it is closed: not every browser does. */
export function openAsked(): void {
  openTarget();
  addEventListener('hashchange', openTarget);
  // Whoever asks for the same place once more gets there as well.
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link?.hash === location.hash) openTarget();
  });
}

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const closed = detailsAround(target).filter(({ open }) => !open);
  if (closed.length === 0) return;
  for (const details of closed) details.open = true;
  target.scrollIntoView();
  // With a tabindex of its own, what can be opened would keep the keyboard out of all that is in it.
  const goal = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target;
  goal?.focus({ preventScroll: true });
}

/** The target itself where it can be opened, and all around it that can. */
function detailsAround(target: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) found.push(at);
  return found;
}
