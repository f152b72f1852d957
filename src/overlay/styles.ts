/** The overlay’s style sheet: made by script, which a strict policy of the page’s allows. */
export function overlayStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
}

const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  --text: #1b1b1b; --quiet: #4a4a4a; --paper: #fff; --card: #f4f4f1; --line: #77776f;
  --link: #0b4fa8; --mark: #a3140b; --on-mark: #fff; --halo: #fff;
}
@media (prefers-color-scheme: dark) {
  :host {
    --text: #ededed; --quiet: #c2c2c2; --paper: #161616; --card: #242424; --line: #8d8d86;
    --link: #8ab8ff; --mark: #ffb3aa; --on-mark: #2a0704; --halo: #161616;
  }
}
@media print { :host { display: none !important; } }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.all {
  position: fixed; inset: 0; inline-size: auto; block-size: auto; max-inline-size: none; max-block-size: none;
  margin: 0; padding: 0; border: 0; overflow: visible; background: none; pointer-events: none;
  font: 1em/1.5 system-ui, sans-serif; color: var(--text); text-align: start;
}
.panel {
  position: fixed; inset-block: 12px; inset-inline-end: 12px; inline-size: min(24em, calc(100vw - 24px));
  display: flex; flex-direction: column; overflow: hidden; pointer-events: auto;
  background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 6px 28px #0005; z-index: 1;
}
.panel.other { inset-inline: 12px auto; }
.away, .away * { pointer-events: none !important; }
.head { padding: 12px 16px; border-block-end: 1px solid var(--line); background: var(--card); }
.body { padding: 4px 16px 16px; overflow: auto; flex: 1; overscroll-behavior: contain; }
h2 { margin: 0; font-size: 1em; font-weight: 700; }
h3 { margin: 20px 0 6px; font-size: 1em; }
p { margin: 4px 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
button {
  font: inherit; color: inherit; background: var(--paper); min-block-size: 32px; padding: 4px 12px; cursor: pointer;
  border: 1px solid var(--line); border-radius: 6px; text-align: start;
}
button:hover, summary:hover { text-decoration: underline; }
:is(button, summary, a, h2):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h2:focus:not(:focus-visible) { outline: none; }
ol, ul { margin: 0; padding: 0; list-style: none; }
ul { padding-inline-start: 1.2em; list-style: disc; }
li { margin-block-end: 6px; overflow-wrap: anywhere; }
.finding { display: flex; gap: 10px; align-items: baseline; inline-size: 100%; padding: 8px 10px; }
.finding[aria-expanded=true] { border-color: var(--mark); border-width: 2px; padding: 7px 9px; }
.number { flex: none; min-inline-size: 1.8em; padding-inline: 4px; border-radius: 1em; text-align: center;
  font-weight: 700; color: var(--on-mark); background: var(--mark); }
.details { padding: 6px 10px 10px; }
details { margin-block-start: 10px; }
.alike { padding: 2px 10px 8px; border: 1px solid var(--line); border-radius: 6px; }
.alike ol { margin-block-start: 8px; }
.details details { margin-block-start: 6px; }
summary { cursor: pointer; min-block-size: 24px; }
code { display: block; margin-block: 4px; padding: 6px 8px; font: .875em/1.45 ui-monospace, monospace; background: var(--card);
  border-radius: 4px; overflow-wrap: anywhere; white-space: pre-wrap; text-align: left; }
a { color: var(--link); }
.rest { margin-block-start: 20px; padding-block-start: 4px; border-block-start: 1px solid var(--line); }
.marks { position: fixed; inset: 0; pointer-events: none; direction: ltr; overflow: clip; }
.mark {
  position: absolute; inset: 0 auto auto 0; inline-size: auto; min-inline-size: 28px; min-block-size: 28px; padding: 0 6px;
  pointer-events: auto; text-align: center; font-weight: 700; line-height: 1.5;
  color: var(--on-mark); background: var(--mark); border: 2px solid var(--halo); border-radius: 14px;
}
.ring { position: fixed; inset: 0 auto auto 0; border: 3px solid var(--mark); border-radius: 6px;
  box-shadow: 0 0 0 2px var(--halo), inset 0 0 0 2px var(--halo); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  .head { padding: 8px 12px; }
  .body { padding-inline: 12px; }
  .head h2, .head p { display: inline; margin-inline-end: 8px; }
  .buttons { gap: 6px; }
  .buttons button { padding-inline: 8px; }
  .panel, .panel.other { inset: auto 0 0 0; inline-size: auto; max-block-size: 55vh; border-radius: 12px 12px 0 0; }
  .panel.other { inset: 0 0 auto 0; border-radius: 0 0 12px 12px; }
}
@media (forced-colors: active) {
  .number, .mark { forced-color-adjust: none; color: HighlightText; background: Highlight; border-color: Canvas; }
  .ring { border-color: Highlight; box-shadow: none; }
  .finding[aria-expanded=true] { border-color: Highlight; }
}
`;
