import type { DeskAudit } from '../model/desk.ts';
import { say, sayInstead } from './say.ts';
import { failuresOf, nameOf, verdictOf } from './told.ts';
import { common, words } from './words.ts';

/** Has said what is new of an audit: that it runs, each area that something failed in, and what came of it. */
export function tellChange(before: DeskAudit | undefined, now: DeskAudit): void {
  if (before?.state !== now.state) return tellState(now);
  for (const [at, area] of now.areas.entries())
    if (area.failedCount > 0 && before.areas[at]?.failedCount === 0)
      say(words.said.area(common.areas[area.area], verdictOf(area, false)));
}

function tellState(audit: DeskAudit): void {
  const { said } = words;
  const name = nameOf(audit);
  if (audit.state === 'waiting')
    return say(audit.byChange ? said.byChange(name) : said.waiting(name));
  if (audit.state === 'running') return sayInstead(said.running(name));
  if (audit.state === 'cancelled') return sayInstead(said.cancelled(name));
  if (audit.problem !== null) return sayInstead(`${said.notOpened(name)} ${audit.problem}`);
  const count = failuresOf(audit);
  const { changes } = audit;
  const compared = changes
    ? ` ${said.changed(changes.fixed.length, changes.new.length, changes.still)}`
    : '';
  sayInstead(`${count === 0 ? said.clean(name) : said.found(name, count)}${compared}`);
}
