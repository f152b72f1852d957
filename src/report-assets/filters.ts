import { quietly } from './quietly.ts';

const FILTERS = ['owner', 'area', 'impact', 'check'] as const;

/** Shows the form that filters findings, with the choice in the address so that it can be sent on. */
export function offerFilters(filters: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const select = choiceOf(filters, name);
    const wanted = asked.get(name);
    if (select && [...select.options].some(({ value }) => value === wanted))
      select.value = wanted ?? '';
  }
  const around = filters.closest('details');
  if (around) {
    around.hidden = false;
    around.open = FILTERS.some((name) => choiceOf(filters, name)?.value);
  }
  const apply = () => applyFilters(filters);
  filters.addEventListener('change', apply);
  // The form is reset after its event.
  filters.addEventListener('reset', () => setTimeout(apply));
  filters.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

function choiceOf(filters: HTMLFormElement, name: string): HTMLSelectElement | null {
  const element = filters.elements.namedItem(name);
  return element instanceof HTMLSelectElement ? element : null;
}

function applyFilters(filters: HTMLFormElement): void {
  const wanted = FILTERS.map((name) => [name, choiceOf(filters, name)?.value ?? '']).filter(
    ([, value]) => value !== '',
  );
  for (const item of document.querySelectorAll<HTMLElement>('[data-check]'))
    item.hidden = !wanted.every(([name = '', value = '']) =>
      item.dataset[name]?.split(' ').includes(value),
    );
  for (const group of document.querySelectorAll<HTMLElement>('.whose'))
    group.hidden = !group.querySelector('.check:not([hidden])');
  const shown = document.getElementById('shown');
  if (shown) shown.textContent = `${shown.dataset['words']} ${countShown(shown)}`;
  const query = new URLSearchParams(wanted).toString();
  const address = (query ? `?${query}` : location.pathname) + location.hash;
  quietly(() => history.replaceState(null, '', address));
}

/** How many of what is counted here no filter hides. */
function countShown({ dataset }: HTMLElement): number {
  const all = [...document.querySelectorAll(dataset['counted'] ?? '')];
  return all.filter((one) => !one.closest<HTMLElement>('[data-check]')?.hidden).length;
}
