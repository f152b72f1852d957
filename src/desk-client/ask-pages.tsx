import { useEffect, useState } from 'preact/hooks';
import type { DeskPage } from '../model/desk.ts';
import type { Send } from './ask.tsx';
import { askForAudit } from './ask-desk.ts';
import { say } from './say.ts';
import { foundPages, MOST_LISTED } from './state.ts';
import { words } from './words.ts';

/** Who types is told how many are left once they pause. */
const PAUSE_MS = 600;

/** The pages of the build, to be searched. */
export function AskPages({ pages, send }: { pages: readonly DeskPage[]; send: Send }) {
  const [search, setSearch] = useState('');
  const found = foundPages(pages, search);
  useEffect(() => {
    if (search === '') return;
    const timer = setTimeout(() => say(words.said.pages(found.length)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search, found.length]);
  const left = found.length - MOST_LISTED;
  return (
    <details name="ways-in">
      <summary>{words.pages}</summary>
      <label for="search">{words.pagesSearch}</label>
      <input
        id="search"
        type="search"
        dir="auto"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <p class="quiet hint">
        {found.length === 0 ? words.pagesNone : words.pagesFound(found.length, pages.length)}
      </p>
      <ul class="choices">
        {found.slice(0, MOST_LISTED).map(({ url, title }) => (
          <li key={url}>
            <button type="button" onClick={() => void send(askForAudit({ kind: 'page', url }))}>
              <bdi translate={false}>{title || url}</bdi>
              {title ? (
                <small>
                  <bdi dir="ltr" translate={false}>
                    {url}
                  </bdi>
                </small>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 ? <p class="quiet hint">{words.pagesMore(left)}</p> : null}
    </details>
  );
}
