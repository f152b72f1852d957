import type { DeskAudit } from '../model/desk.ts';
import { say, sayInstead } from './say.ts';
import { failuresOf, nameOf, verdictOf } from './told.ts';
import { common, words } from './words.ts';

/** Has said what is new of an audit: that it runs, each area that something failed in, and what came of it. */
export function tellChange(before: DeskAudit | undefined, now: DeskAudit): void {
  if (before?.state !== now.state) {
    const tell = now.state === 'waiting' ? say : sayInstead;
    tell(stateSentence(now));
    return;
  }
  for (const [at, area] of now.areas.entries())
    if (area.failedCount > 0 && before.areas[at]?.failedCount === 0)
      say(words.said.area(common.areas[area.area], verdictOf(area)));
}

function stateSentence(audit: DeskAudit): string {
  const { said } = words;
  const name = nameOf(audit);
  switch (audit.state) {
    case 'waiting':
      return audit.byChange ? said.byChange(name) : said.waiting(name);
    case 'running':
      return said.running(name);
    case 'cancelled':
      return said.cancelled(name);
    default:
      return audit.problem === null
        ? doneSentence(audit)
        : `${said.notOpened(name)} ${audit.problem}`;
  }
}

function doneSentence(audit: DeskAudit): string {
  const { said } = words;
  const { changes } = audit;
  const [name, count] = [nameOf(audit), failuresOf(audit)];
  const verdict = count === 0 ? said.clean(name) : said.found(name, count);
  if (!changes) return verdict;
  return `${verdict} ${said.changed(changes.fixed, changes.new, changes.still)}`;
}
