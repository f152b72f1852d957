import {
  addCss,
  addJs,
  dropRule,
  element,
  find,
  mainLink,
  onSkip,
  rename,
  replaceCss,
  showAlways,
  skipLinks,
  skipList,
} from '../../page-parts.mjs';

const SHOWN = `inline-size: auto;
  block-size: auto;
  padding: 0.75rem 1rem;
  overflow: visible;
  clip-path: none;`;

/** Unusual skip links that work. */
export const links = [
  {
    id: 'O5',
    title: 'skip links in a shadow root',
    apply: (page) =>
      addJs(
        page,
        `const list = document.querySelector('.skip-links');
const host = document.createElement('div');
const sheet = new CSSStyleSheet();
const rules = [...document.styleSheets].flatMap((own) => [...own.cssRules]);
sheet.replaceSync(rules.map((rule) => rule.cssText).join('\\n'));
list.before(host);
host.attachShadow({ mode: 'open' }).append(list);
host.shadowRoot.adoptedStyleSheets = [sheet];`,
      ),
  },
  { id: 'O8', title: 'skip links always visible', apply: showAlways },
  {
    id: 'O9a',
    title: 'revealed by a transform of one second',
    apply(page) {
      dropRule(page, '.skip-link:focus');
      addCss(
        page,
        `.skip-link {
  ${SHOWN}
  transform: translateY(-200%);
  transition: transform 1s;
}
.skip-link:focus { transform: none }`,
      );
    },
  },
  {
    id: 'O9b',
    title: 'whole list revealed by :focus-within',
    apply: (page) => revealList(page, ':focus-within'),
  },
  {
    id: 'O9c',
    title: 'revealed by :focus-visible',
    apply: (page) => replaceCss(page, '.skip-link:focus {', '.skip-link:focus-visible {'),
  },
  {
    id: 'O9d',
    title: 'whole list revealed by :has(:focus)',
    apply: (page) => revealList(page, ':has(:focus)'),
  },
  {
    id: 'O10',
    title: 'tabindex set by script and removed on blur',
    apply(page) {
      find(page, 'main').removeAttribute('tabindex');
      onSkip(
        page,
        `target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    target.focus();`,
      );
    },
  },
  { id: 'O11', title: 'skip links are buttons that work', apply: turnIntoButtons },
  {
    id: 'O12a',
    title: 'one more skip link in a second language',
    apply: (page) =>
      skipList(page)
        .querySelector('li')
        .after(
          element(
            page,
            `<li><a class="skip-link" href="#content" ${secondLanguage(page)}</a></li>`,
          ),
        ),
  },
  {
    id: 'O12b',
    title: 'label in two languages',
    apply: (page) =>
      mainLink(page).append(' ', element(page, `<span ${secondLanguage(page)}</span>`)),
  },
];

/** All links appear together, and the focused one is told by its outline. */
function revealList(page, state) {
  showAlways(page);
  addCss(
    page,
    `.skip-links { position: absolute; z-index: 30; inset-block-start: 0; inset-inline: 0; padding: 0.5rem; background: #fff }
.skip-links:not(${state}) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%) }`,
  );
}

/** The end of a start tag and the label in it. */
function secondLanguage({ document }) {
  return document.documentElement.lang === 'en'
    ? 'lang="ar" dir="rtl">انتقل إلى المحتوى'
    : 'lang="en" dir="ltr">Skip to main content';
}

function turnIntoButtons(page) {
  for (const link of skipLinks(page)) {
    const button = rename(link, 'button');
    button.setAttribute('type', 'button');
    button.setAttribute('data-to', link.getAttribute('href'));
    button.removeAttribute('href');
  }
  addCss(page, '.skip-link { border: 0; padding: 0; font: inherit }');
  addCss(page, '.skip-link:focus { padding: 0.75rem 1rem }');
  addJs(
    page,
    `for (const button of document.querySelectorAll('button.skip-link')) {
  button.addEventListener('click', () => {
    const target = document.querySelector(button.dataset.to);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  });
}`,
  );
}
