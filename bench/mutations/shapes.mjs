/** @typedef {import('./open-base.mjs').Page} Page */

/**
 * A shape in which every page is written: its language, the window that it is audited in, and the
 * files that it becomes.
 *
 * @typedef {object} Shape
 * @property {string} id
 * @property {'en' | 'he'} language
 * @property {{ width: number, height: number }} viewport
 * @property {(page: Page) => Record<string, string>} files text by file name
 */

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** How long after the load event the late shape shows its body, in milliseconds. */
const LATE_MS = 300;
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src data:; form-action 'self'; base-uri 'self'";

/** @type {Shape[]} */
export const SHAPES = [
  { id: 'plain', language: 'en', viewport: WIDE, files: inlined },
  { id: 'rtl', language: 'he', viewport: WIDE, files: inlined },
  { id: 'narrow', language: 'en', viewport: NARROW, files: inlined },
  { id: 'late', language: 'en', viewport: WIDE, files: builtLate },
  { id: 'csp', language: 'en', viewport: WIDE, files: underPolicy },
];

/** Style sheet and script stand in the page. */
function inlined({ document, css, js, fileName }) {
  append(document.head, 'style', css);
  append(document.body, 'script', js);
  return { [fileName]: document.toString() };
}

/** The page loads empty; a script writes its body a moment later. */
function builtLate({ document, css, js, fileName }) {
  const markup = JSON.stringify(document.body.innerHTML).replaceAll('<', '\\u003c');
  append(document.head, 'style', css);
  document.body.replaceChildren();
  append(
    document.body,
    'script',
    `addEventListener('load', () => setTimeout(() => {
document.body.innerHTML = ${markup};
${js}
}, ${LATE_MS}));`,
  );
  return { [fileName]: document.toString() };
}

/**
 * Style sheet and script stand beside the page, whose policy allows nothing else. They come first in
 * the head, so that a base element added by an operator does not lead them away.
 */
function underPolicy({ document, css, js, fileName }) {
  const name = fileName.replace(/\.html$/, '');
  const [charset] = document.head.children;
  const policy = document.createElement('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', POLICY);
  const sheet = document.createElement('link');
  sheet.setAttribute('rel', 'stylesheet');
  sheet.setAttribute('href', `${name}.css`);
  const script = document.createElement('script');
  script.setAttribute('src', `${name}.js`);
  script.setAttribute('defer', '');
  charset.after(policy, sheet, script);
  return { [fileName]: document.toString(), [`${name}.css`]: css, [`${name}.js`]: js };
}

function append(parent, name, text) {
  if (/<\/(?:script|style)/i.test(text)) throw new Error(`A ${name} would end too early.`);
  const element = parent.ownerDocument.createElement(name);
  element.textContent = text;
  parent.append(element);
}
