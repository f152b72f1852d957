/**
 * What makes the report more comfortable to read where scripts run: the chosen text size is kept,
 * and findings can be filtered, with the choice in the address so that it can be sent on.
 */
export const SCRIPT = `(() => {
const sizes = document.querySelector('.text-size');
const keep = (value) => { try { localStorage.setItem('presscheck-text-size', value); } catch {} };
try {
  const kept = localStorage.getItem('presscheck-text-size');
  const radio = /^(?:xs|sm|md|lg)$/.test(kept) && document.getElementById('size-' + kept);
  if (radio) radio.checked = true;
} catch {}
sizes.addEventListener('change', ({ target }) => { keep(target.value); target.scrollIntoView({ block: 'nearest' }); });
const form = document.querySelector('.filters');
if (!form) return;
form.hidden = false;
const shown = document.getElementById('shown');
const names = ['owner', 'area', 'impact', 'check'];
const asked = new URLSearchParams(location.search);
for (const name of names) {
  const wanted = asked.get(name);
  const select = form.elements[name];
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
}
const apply = () => {
  const wanted = names.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== '');
  let findings = 0;
  for (const item of document.querySelectorAll('[data-check]')) {
    item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    if (!item.hidden) findings += item.querySelectorAll('.findings > li').length;
  }
  shown.textContent = shown.dataset.words + ' ' + findings;
  const query = new URLSearchParams(wanted).toString();
  try { history.replaceState(null, '', (query ? '?' + query : location.pathname) + location.hash); } catch {}
};
form.addEventListener('change', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
apply();
})();`;
