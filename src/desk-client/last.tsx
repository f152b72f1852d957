import type { DeskAudit } from '../model/desk.ts';
import { failuresOf, isOver, nameOf } from './told.ts';
import { words } from './words.ts';

type LastProps = {
  audits: readonly DeskAudit[];
  chosen: string | null;
  onChoose(id: string): void;
};

/** The audits of this desk, the last one first. */
export function Last({ audits, chosen, onChoose }: LastProps) {
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last">{words.last}</h2>
      {audits.length === 0 ? <p>{words.lastNone}</p> : null}
      <ul class="choices">
        {audits.toReversed().map((audit) => (
          <li key={audit.id}>
            <button
              type="button"
              aria-current={audit.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(audit.id)}
            >
              <bdi translate={false}>{nameOf(audit)}</bdi>
              <small>
                {stateOf(audit)} · <time dateTime={audit.askedAt}>{timeOf(audit.askedAt)}</time>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(audit: DeskAudit): string {
  if (!isOver(audit) || audit.state !== 'done' || audit.problem !== null)
    return audit.problem === null ? words.states[audit.state] : words.states.failed;
  const count = failuresOf(audit);
  return count === 0 ? words.areaFine : words.areaFound(count);
}

function timeOf(iso: string): string {
  const { lang } = document.documentElement;
  return new Date(iso).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
}
