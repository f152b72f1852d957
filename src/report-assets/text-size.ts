import { quietly } from './quietly.ts';

const KEPT_SIZE = 'presscheck-text-size';

/** Keeps the chosen text size from one report to the next. */
export function keepTextSize(): void {
  quietly(() => {
    const kept = localStorage.getItem(KEPT_SIZE) ?? '';
    const radio = /^(?:xs|sm|md|lg)$/.test(kept) && document.getElementById(`size-${kept}`);
    if (radio instanceof HTMLInputElement) radio.checked = true;
  });
  document.querySelector('.text-size')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    quietly(() => localStorage.setItem(KEPT_SIZE, target.value));
    target.scrollIntoView({ block: 'nearest' });
  });
}
