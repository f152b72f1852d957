import type { DeskChanges, DeskFinding } from '../model/desk.ts';
import { words } from './words.ts';

/** What is fixed, new and still there since the page was checked the last time. */
export function Changes({ changes }: { changes: DeskChanges }) {
  const isSame = changes.fixed.length + changes.new.length === 0;
  return (
    <section class="changed card" aria-labelledby="changes">
      <h3 id="changes">{words.changes}</h3>
      {isSame ? <p>{words.changesNone}</p> : null}
      <Group
        look="passed"
        sign="✓"
        title={words.fixed(changes.fixed.length)}
        findings={changes.fixed}
      />
      <Group look="failed" sign="+" title={words.new(changes.new.length)} findings={changes.new} />
      <p>{words.still(changes.still)}</p>
    </section>
  );
}

type GroupProps = { look: string; sign: string; title: string; findings: readonly DeskFinding[] };

const MOST_TOLD = 20;

function Group({ look, sign, title, findings }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <p class={look}>
        <span class="sign" data-sign={sign} /> {title}
      </p>
      <ul>
        {findings.slice(0, MOST_TOLD).map(({ checkId, message }, at) => (
          <li key={`${checkId} ${at}`}>
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
