import type { DeskAudit } from '../model/desk.ts';
import { Areas } from './areas.tsx';
import { askForAudit, cancelAudit } from './ask-desk.ts';
import { isOver, nameOf } from './told.ts';
import { View } from './view.tsx';
import { words } from './words.ts';

type ResultProps = {
  audit: DeskAudit | null;
  /** The audit that there is a report of, which may be the last one of the same page. */
  viewed: DeskAudit | null;
  onAsked(id: string): void;
};

/** What is known of the audit that is looked at: how far it is, and what came of it. */
export function Result({ audit, viewed, onAsked }: ResultProps) {
  return (
    <section class="looked-at" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {words.result}
      </h2>
      {audit ? <Audit audit={audit} onAsked={onAsked} /> : <p>{words.noResult}</p>}
      {viewed && viewed !== audit ? <p class="quiet hint">{words.lastResult}</p> : null}
      {viewed ? <View id={viewed.id} /> : null}
    </section>
  );
}

function Audit({ audit, onAsked }: { audit: DeskAudit; onAsked(id: string): void }) {
  const { id, state, problem, changes } = audit;
  return (
    <>
      <Name audit={audit} />
      <div class="row">
        <Progress audit={audit} />
        {isOver(audit) ? (
          <Again id={id} onAsked={onAsked} />
        ) : (
          <button type="button" onClick={() => void cancelAudit(id)}>
            {words.cancel}
          </button>
        )}
      </div>
      {audit.kind === 'page' ? <p class="quiet hint">{words.againByItself}</p> : null}
      {changes ? (
        <p class="changed">{words.said.changed(changes.fixed, changes.new, changes.still)}</p>
      ) : null}
      {state === 'failed' ? <p class="problem">{problem}</p> : null}
      {state === 'running' || state === 'cancelled' ? <Areas audit={audit} /> : null}
    </>
  );
}

/** What is checked. Once it is done its report says so too, but for what a file or a draft was called here. */
function Name({ audit }: { audit: DeskAudit }) {
  const { state, kind, label } = audit;
  const isInReport = state === 'done' && (kind === 'address' || kind === 'page');
  if (isInReport) return null;
  const name = state === 'done' ? label : nameOf(audit);
  return (
    <p class="name">
      <strong>
        <bdi translate={false}>{name}</bdi>
      </strong>{' '}
      {name === label ? null : (
        <bdi class="quiet" dir="auto" translate={false}>
          {label}
        </bdi>
      )}
    </p>
  );
}

/** A finished audit has its state in words, one under way a bar with its step. */
function Progress({ audit }: { audit: DeskAudit }) {
  const { state, done, total, problem } = audit;
  const told = problem === null ? state : 'failed';
  if (state !== 'running') return <p class={`state ${state}`}>{words.states[told]}</p>;
  const step = words.progress(done, total);
  return (
    <p class="state running">
      <span>{words.states.running}</span>{' '}
      <progress max={Math.max(total, 1)} value={done} aria-label={words.states.running} />{' '}
      <span>{step}</span>
    </p>
  );
}

function Again({ id, onAsked }: { id: string; onAsked(id: string): void }) {
  const onClick = async () => {
    const { value } = await askForAudit({ kind: 'again', id });
    if (value) onAsked(value.id);
  };
  return (
    <button type="button" onClick={() => void onClick()}>
      {words.again}
    </button>
  );
}
