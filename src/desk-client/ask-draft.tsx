import { useState } from 'preact/hooks';
import type { DeskPage } from '../model/desk.ts';
import type { Send } from './ask.tsx';
import { askForAudit } from './ask-desk.ts';
import { words } from './words.ts';

/** So many pages may be chosen from for a template. */
const MOST_TEMPLATES = 200;

/** A draft is pasted and put into a page. */
export function AskDraft({ pages, send }: { pages: readonly DeskPage[]; send: Send }) {
  const [headline, setHeadline] = useState('');
  const [text, setText] = useState('');
  const [template, setTemplate] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const place = template === '' ? null : template;
    void send(askForAudit({ kind: 'draft', text, headline, template: place }));
  };
  return (
    <details name="ways-in">
      <summary>{words.draft}</summary>
      <form class="draft" onSubmit={onSubmit}>
        <label for="headline">{words.draftHeadline}</label>
        <input
          id="headline"
          type="text"
          dir="auto"
          maxLength={1000}
          value={headline}
          onInput={({ currentTarget }) => setHeadline(currentTarget.value)}
        />
        <label for="draft">{words.draftText}</label>
        <p id="draft-hint" class="quiet hint">
          {words.draftHint}
        </p>
        <textarea
          id="draft"
          dir="auto"
          rows={8}
          required
          value={text}
          aria-describedby="draft-hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <label for="template">{words.draftTemplate}</label>
        <select
          id="template"
          value={template}
          onChange={({ currentTarget }) => setTemplate(currentTarget.value)}
        >
          <option value="">{words.draftPlain}</option>
          {pages
            .filter(({ isStory }) => isStory)
            .slice(0, MOST_TEMPLATES)
            .map(({ url, title }) => (
              <option key={url} value={url}>
                {title || url}
              </option>
            ))}
        </select>
        <button type="submit" class="main">
          {words.draftCheck}
        </button>
      </form>
    </details>
  );
}
