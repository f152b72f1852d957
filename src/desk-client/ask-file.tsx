import { useLayoutEffect, useState } from 'preact/hooks';
import type { Send } from './ask.tsx';
import { sendFile } from './ask-desk.ts';
import { words } from './words.ts';

/** A file is chosen, or dropped anywhere on the page. */
export function AskFile({ send }: { send: Send }) {
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void send(sendFile(file));
  };
  const isOver = useDropping(take);
  return (
    <details name="ways-in">
      <summary>{words.file}</summary>
      <div class={isOver ? 'drop over' : 'drop'}>
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

/** Takes what is dropped, which a browser would open in place of the desk; tells whether something is held over the page. */
function useDropping(take: (files: FileList | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  // Before anything is painted: who drops a file at once would leave the desk for it.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      take(event.dataTransfer.files);
    };
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', () => setOver(false), { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => ending.abort();
  }, [take]);
  return isOver;
}
