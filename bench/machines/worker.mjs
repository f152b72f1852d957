// A worker of the bench, followed by what it says in its log.
import { startPresscheck, within } from './started.mjs';

const READY_MS = 120_000;
let count = 0;

/** Starts a worker; `onEvent` is told of each line of its log. */
export function startWorker({ address }, store, more, onEvent = () => undefined) {
  count += 1;
  const ready = deferred();
  const args = ['work', '--queue', address, '--store', store, '--log', 'json', ...more];
  const run = startPresscheck(`worker-${count}`, args, (line) => {
    const event = parsed(line);
    if (event?.event === 'working') ready.resolve();
    onEvent(event ?? { event: 'said', message: line }, run);
  });
  void run.ended.then((code) =>
    ready.reject(new Error(`${run.name} ended with ${code} at its start`)),
  );
  ready.promise.catch(() => undefined);
  /** It has proved its browser, and takes pages. */
  const isReady = () => within(ready.promise, READY_MS, `${run.name} at work`);
  return { ...run, isReady };
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

/** What is not JSON was said by Node. */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
