import { useState } from 'preact/hooks';
import type { DeskAudit, DeskPage } from '../model/desk.ts';
import { type Answer, askForAudit } from './ask-desk.ts';
import { AskDraft } from './ask-draft.tsx';
import { AskFile } from './ask-file.tsx';
import { AskPages } from './ask-pages.tsx';
import { say } from './say.ts';
import { words } from './words.ts';

export type AskProps = { pages: readonly DeskPage[]; onAsked(id: string): void };

/** Sends what is asked for, and shows and says what is wrong with it. */
export type Send = (asking: Promise<Answer<DeskAudit>>) => Promise<void>;

/** What can be checked: an address, a page of the build, a file, a draft. */
export function Ask({ pages, onAsked }: AskProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const send: Send = async (asking) => {
    const { value, problem } = await asking;
    setProblem(problem);
    if (problem !== null) say(problem);
    if (!value) return;
    closeAll();
    onAsked(value.id);
  };
  return (
    <section class="ask" aria-labelledby="ask">
      <h2 id="ask" tabIndex={-1}>
        {words.ask}
      </h2>
      <AskAddress send={send} problem={problem} />
      <p id="problem" class="problem" hidden={problem === null}>
        {problem}
      </p>
      <div class="ways-in">
        {pages.length > 0 ? <AskPages pages={pages} send={send} /> : null}
        <AskFile send={send} />
        <AskDraft pages={pages} send={send} />
      </div>
    </section>
  );
}

/** What was asked for comes further down. */
function closeAll(): void {
  for (const way of document.querySelectorAll<HTMLDetailsElement>('.ways-in details'))
    way.open = false;
}

function AskAddress({ send, problem }: { send: Send; problem: string | null }) {
  const [address, setAddress] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void send(askForAudit({ kind: 'address', address }));
  };
  return (
    <form onSubmit={onSubmit}>
      <label for="address">{words.address}</label>
      <p id="address-hint" class="quiet hint">
        {words.addressHint}
      </p>
      <div class="row">
        <input
          id="address"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="url"
          spellcheck={false}
          required
          value={address}
          aria-describedby={problem === null ? 'address-hint' : 'problem address-hint'}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="main">
          {words.check}
        </button>
      </div>
    </form>
  );
}
