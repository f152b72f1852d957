import { quietly } from './quietly.ts';

/** An answer as it is kept in the browser, by criterion and template. */
type Kept = Record<string, { answer: string; note: string; date: string }>;

/** The form that `--answers` takes. */
const FORM = 1;
const FILE = 'answers.json';

/** Keeps what is answered by hand from one visit to the next, and offers to save it as a file. */
export function offerAnswers(section: HTMLElement): void {
  const panel = section.querySelector<HTMLElement>('.hand-save');
  const button = panel?.querySelector('button');
  if (!panel || !button) return;
  const place = `presscheck-answers ${section.dataset['report']}`;
  fill(section, keptAt(place));
  panel.hidden = false;
  const keep = () => {
    const text = JSON.stringify(answersIn(section));
    const missing = panel.querySelector<HTMLElement>('.hand-not-kept');
    if (missing) missing.hidden = isKept(place, text);
    tellCount(section, panel, button);
  };
  section.addEventListener('change', ({ target }) => {
    const question = target instanceof Element && target.closest<HTMLElement>(QUESTION);
    if (question) question.dataset['date'] = new Date().toISOString().slice(0, 10);
    keep();
  });
  button.addEventListener('click', () => save(section));
  tellCount(section, panel, button);
}

const QUESTION = '.hand-question';

function questionsIn(section: HTMLElement): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>(QUESTION)];
}

function keyOf({ dataset }: HTMLElement): string {
  return `${dataset['criterion']} ${dataset['template']}`;
}

function keptAt(place: string): Kept {
  let kept: Kept = {};
  quietly(() => {
    kept = JSON.parse(localStorage.getItem(place) ?? '{}');
  });
  return kept;
}

function isKept(place: string, text: string): boolean {
  let isDone = false;
  quietly(() => {
    localStorage.setItem(place, text);
    isDone = true;
  });
  return isDone;
}

/** Puts in what was kept; where nothing was, what the report has stays. */
function fill(section: HTMLElement, kept: Kept): void {
  for (const question of questionsIn(section)) {
    const found = Object.hasOwn(kept, keyOf(question)) ? kept[keyOf(question)] : undefined;
    if (!found) continue;
    for (const box of boxesIn(question)) box.checked = box.value === found.answer;
    const note = noteIn(question);
    if (note) note.value = found.note;
    question.dataset['date'] = found.date;
  }
}

function boxesIn(question: HTMLElement): HTMLInputElement[] {
  return [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

function noteIn(question: HTMLElement): HTMLInputElement | null {
  return question.querySelector<HTMLInputElement>('input[type=text]');
}

/** All that was touched; an answer that was taken back is empty. */
function answersIn(section: HTMLElement): Kept {
  const touched = questionsIn(section).filter(({ dataset }) => dataset['date'] !== undefined);
  return Object.fromEntries(
    touched.map((question) => [
      keyOf(question),
      {
        answer: boxesIn(question).find(({ checked }) => checked)?.value ?? '',
        note: noteIn(question)?.value.trim() ?? '',
        date: question.dataset['date'] ?? '',
      },
    ]),
  );
}

function toSave(section: HTMLElement): object[] {
  const answers = answersIn(section);
  return questionsIn(section).flatMap((question) => {
    const { criterion, template } = question.dataset;
    const given = answers[keyOf(question)];
    if (!given || given.answer === '') return [];
    const { answer, note, date } = given;
    return [{ template, criterion, answer, date, ...(note === '' ? {} : { note }) }];
  });
}

function tellCount(section: HTMLElement, panel: HTMLElement, button: HTMLButtonElement): void {
  const count = toSave(section).length;
  button.disabled = count === 0;
  const output = panel.querySelector('output');
  if (output) output.textContent = `${output.dataset['words']} ${count}`;
}

function save(section: HTMLElement): void {
  const { version } = section.dataset;
  const value = { presscheckAnswers: FORM, version, answers: toSave(section) };
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = FILE;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
