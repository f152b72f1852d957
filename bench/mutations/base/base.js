// The text-size control: what the reader chose earlier is set again, a new choice is kept.
const root = document.documentElement;
const textSize = document.querySelector('.text-size');

try {
  const kept = localStorage.getItem('text-size');
  if (/^(?:xs|md|lg)$/.test(kept)) root.dataset.textSize = kept;
} catch {
  // Storage is blocked: the page has its usual size.
}

if (textSize) {
  textSize.querySelector(`[value=${root.dataset.textSize ?? 'sm'}]`).checked = true;
  textSize.addEventListener('change', ({ target }) => {
    if (target.value === 'sm') delete root.dataset.textSize;
    else root.dataset.textSize = target.value;
    try {
      localStorage.setItem('text-size', target.value);
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
    target.scrollIntoView({ block: 'nearest' });
  });
}
