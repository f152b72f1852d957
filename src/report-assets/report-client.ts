import { offerAnswers } from './answers.ts';
import { offerCopies } from './copy.ts';
import { offerFilters } from './filters.ts';
import { offerListening } from './listening/listen.ts';
import { openAsked } from './open-asked.ts';
import { keepTextSize } from './text-size.ts';

/** What makes the report more comfortable to read where scripts run. */
keepTextSize();
openAsked();
offerCopies(document);
const form = document.querySelector<HTMLFormElement>('.filters');
if (form) offerFilters(form);
for (const panel of document.querySelectorAll<HTMLElement>('.listen')) offerListening(panel);
for (const section of document.querySelectorAll<HTMLElement>('.by-hand')) offerAnswers(section);
