import { useState } from 'preact/hooks';
import type { Send } from './ask.tsx';
import { sendFile } from './ask-desk.ts';
import { words } from './words.ts';

/** A file is chosen, or dropped anywhere on this part. */
export function AskFile({ send }: { send: Send }) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void send(sendFile(file));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <details name="ways-in">
      <summary>{words.file}</summary>
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
      >
        <p id="drop-hint">{words.fileDrop}</p>
        <label for="file">{words.fileLabel}</label>
        <input
          id="file"
          type="file"
          accept=".html,.htm,.xhtml,text/html"
          aria-describedby="drop-hint file-hint"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // So that the same file can be chosen again once it has changed.
            currentTarget.value = '';
          }}
        />
      </div>
      <p id="file-hint" class="quiet hint">
        {words.fileHint}
      </p>
    </details>
  );
}
