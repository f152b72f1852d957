import type { Notification } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { PageReport } from '../../model/report.ts';
import { visible } from '../visible.ts';
import { locationOfPage } from './locations.ts';
import { plainMessage } from './message.ts';

/** What kept a page from being audited, as a whole or by one of the checks. */
export function notificationsOf(page: PageReport, { common }: Catalog): Notification[] {
  const locations = [locationOfPage(page)];
  const { error, checks } = page;
  if (error) {
    const { code, message, hint } = error;
    const text = plainMessage(common.both(message, hint));
    return [{ level: 'error', message: text, locations, descriptor: { id: code } }];
  }
  return checks
    .filter(({ outcome }) => outcome === 'untested')
    .map(({ id, message }) => ({
      level: 'error',
      message: plainMessage(common.untested(id, message)),
      locations,
      associatedRule: { id: visible(id) },
    }));
}
