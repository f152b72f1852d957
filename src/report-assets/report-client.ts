import { offerFilters } from './filters.ts';
import { keepTextSize } from './text-size.ts';

/** What makes the report more comfortable to read where scripts run. */
keepTextSize();
const form = document.querySelector<HTMLFormElement>('.filters');
if (form) offerFilters(form);
