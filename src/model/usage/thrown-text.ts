/**
 * What was thrown, in words: an error’s message, or, of what is no error, whatever it has to say. Anything can be
 * thrown, also by the code of others, so nothing here throws in its turn.
 */
export function thrownText(thrown: unknown): string {
  try {
    return saidBy(thrown) || nameOf(thrown);
  } catch {
    return NONE;
  }
}

const NONE = 'no reason given';

function saidBy(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  if ('message' in thrown && typeof thrown.message === 'string' && thrown.message !== '')
    return thrown.message;
  const inner = innerOf(thrown);
  if (inner.length > 0) return inner.map(thrownText).join('; ');
  return 'code' in thrown ? String(thrown.code) : plain(thrown);
}

/** What an event of an error, or an error of several at once (a host with several addresses), is about. */
function innerOf(thrown: object): unknown[] {
  if ('errors' in thrown && Array.isArray(thrown.errors)) return thrown.errors;
  const inner = 'error' in thrown ? thrown.error : 'reason' in thrown && thrown.reason;
  return inner ? [inner] : [];
}

const LONGEST = 200;

function plain(thrown: object): string {
  const text = JSON.stringify(thrown) ?? '';
  return text === '{}' ? '' : text.slice(0, LONGEST);
}

function nameOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.name;
  const maker = Object.getPrototypeOf(thrown)?.constructor?.name;
  return maker && maker !== 'Object' ? String(maker) : NONE;
}
