/** Shows the buttons that copy what was found, as a text to send to those who fix it. */
export function offerCopies(root: ParentNode): void {
  for (const panel of root.querySelectorAll<HTMLElement>('.copy')) {
    const button = panel.querySelector('button');
    const said = panel.querySelector('output');
    const check = panel.closest<HTMLElement>('.check');
    if (!(button && said && check)) continue;
    panel.hidden = false;
    button.addEventListener('click', async () => {
      said.textContent = (await copied(textOf(check, panel)))
        ? (panel.dataset['copied'] ?? '')
        : '';
    });
  }
}

/** What is wrong, on which page, where, what to do, and where it can be read with its picture. */
function textOf(check: HTMLElement, { dataset }: HTMLElement): string {
  const said = (selector: string) =>
    [...check.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  return [
    ...said('summary .part'),
    dataset['page'] ?? '',
    ...said('.todo'),
    ...said('.places > li'),
    ...said('.code > .chips'),
    `${location.href.split('#')[0]}#${check.id}`,
  ].join('\n');
}

/** Whether the text is on the clipboard: a document on disk may not ask for that, but may copy what is selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'vh';
  field.value = text;
  document.body.append(field);
  field.select();
  // Deprecated, and the only way where the one above is refused.
  const isDone = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isDone;
}
