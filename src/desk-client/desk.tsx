import { render } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { DeskEvent, DeskState } from '../model/desk.ts';
import { openAsked } from '../report-assets/open-asked.ts';
import { keepTextSize } from '../report-assets/text-size.ts';
import { Ask } from './ask.tsx';
import { readState } from './ask-desk.ts';
import { Last } from './last.tsx';
import { Result } from './result.tsx';
import { say } from './say.ts';
import { after, chosenOf, NOTHING, opened, type Shown, viewedOf } from './state.ts';
import { tellChange } from './tell-changes.ts';
import { words } from './words.ts';

type Change =
  | DeskEvent
  | { type: 'state'; shown: Partial<Shown> }
  | { type: 'opened'; state: DeskState };

/** Whatever happens is said as it is shown. */
function reduce(shown: Shown, change: Change): Shown {
  if (change.type === 'opened') return opened(shown, change.state);
  return change.type === 'state' ? { ...shown, ...change.shown } : after(shown, change);
}

function Desk() {
  const [shown, change] = useReducer(reduce, NOTHING);
  const [isThere, setThere] = useState(false);
  useEffect(() => listen(change, () => setThere(true)), []);
  if (!isThere) return <p>{shown.isLost ? words.said.lost : words.opening}</p>;
  const chosen = chosenOf(shown);
  const choose = (id: string) => {
    change({ type: 'state', shown: { chosen: id } });
    // Where the result is: what was pressed may be hidden by now.
    document.getElementById('result')?.focus();
  };
  return (
    <>
      {shown.isLost ? <p class="problem">{words.said.lost}</p> : null}
      <Ask pages={shown.pages} onAsked={choose} />
      <Result audit={chosen} viewed={chosen && viewedOf(shown, chosen)} onAsked={choose} />
      <Last audits={shown.audits} chosen={shown.chosen} onChoose={choose} />
    </>
  );
}

/** Hears what happens, from what is there on. What was missed while the desk was not to be had is asked for again. */
function listen(change: (change: Change) => void, onThere: () => void): () => void {
  const events = new EventSource('/api/events');
  const known = new Map<string, Parameters<typeof tellChange>[1]>();
  let isLost = false;
  events.onopen = async () => {
    const { value } = await readState();
    if (!value) return;
    for (const audit of value.audits) known.set(audit.id, audit);
    if (isLost) say(words.said.back);
    isLost = false;
    change({ type: 'opened', state: value });
    onThere();
  };
  events.onerror = () => {
    if (!isLost) say(words.said.lost);
    isLost = true;
    change({ type: 'state', shown: { isLost } });
  };
  events.onmessage = ({ data }) => {
    const event = JSON.parse(data) as DeskEvent;
    if (event.type === 'audit') {
      tellChange(known.get(event.audit.id), event.audit);
      known.set(event.audit.id, event.audit);
    }
    change(event);
  };
  return () => events.close();
}

const root = document.getElementById('app');
if (root) {
  root.textContent = '';
  render(<Desk />, root);
}
keepTextSize();
openAsked();
