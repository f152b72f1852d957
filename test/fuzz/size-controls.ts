import type { Random } from './random.ts';

const LARGER = ['A+', 'Larger text', 'הגדל טקסט', 'A', '+', 'Text size', '', '200%'];
const SMALLER = ['A-', 'Smaller text', 'a', '-', 'Reset', '100%'];
/** What pressing a control does: something, too much, nothing, or something else. */
const DOES = [
  's.fontSize = (parseFloat(getComputedStyle(e).fontSize) * 1.2) + "px"',
  's.fontSize = (Math.random() * 50) + "px"',
  's.zoom = (Number(s.zoom) || 1) * 1.5',
  's.fontSize = "0"',
  's.fontSize = "1e9px"',
  'throw new Error("no")',
  'this.remove()',
  'document.body.innerHTML = document.body.innerHTML',
  'location.hash = Math.random()',
  'location.reload()',
  'setTimeout(() => { s.fontSize = "2em" }, 900)',
  'alert("Larger")',
  'document.body.className += " large"; localStorage.size = 3',
  'for (const p of document.querySelectorAll("p")) p.style.fontSize = "30px"',
  'this.parentNode.append(this.cloneNode(true))',
  'window.open("missing.html")',
  'open("missing.html")',
  'for (const end = Date.now() + 250; Date.now() < end;);',
  'e.scrollIntoView(); this.blur()',
  's.transform = "scale(2)"',
];

/** Buttons that claim to change the size of the text. */
export function oddControl(random: Random): string {
  const tag = random.pick([
    'button',
    'a href="#"',
    'a',
    'div role=button tabindex=0',
    'span',
    'input type=button',
    'summary',
  ]);
  const button = (name: string) =>
    `<${tag} class="font-size" title="${name}" value="${name}" onclick='const e = document.documentElement, s = e.style; ${random.pick(DOES)}'>${name}</${tag.split(' ')[0]}>`;
  const select = `<select aria-label="Text size" onchange='const e = document.body, s = e.style; ${random.pick(DOES)}'><option>100%<option>150%<option>200%</select>`;
  return `<div class="text-size">${button(random.pick(LARGER))}${button(random.pick(SMALLER))}${random.chance(0.3) ? select : ''}</div>`;
}
