import { addCss, addJs, element, find, skipList } from '../../page-parts.mjs';

/** Pages around the skip links that make them hard to judge. */
export const surroundings = [
  {
    id: 'O4',
    title: 'smooth scrolling',
    apply: (page) => addCss(page, 'html { scroll-behavior: smooth }'),
  },
  { id: 'O13', title: 'short page that cannot scroll', apply: shorten },
  { id: 'O14', title: 'inner scroll container', apply: scrollInside },
  {
    id: 'O18',
    title: 'modal consent dialog on load',
    apply(page) {
      page.document.body.prepend(
        element(
          page,
          `<dialog class="cookies" aria-label="${page.say('Cookies')}">
            <p>${page.say('This site keeps cookies.')}</p>
            <button type="button">${page.say('Accept')}</button>
          </dialog>`,
        ),
      );
      addJs(
        page,
        `const dialog = document.querySelector('.cookies');
dialog.querySelector('button').addEventListener('click', () => dialog.close());
dialog.showModal();`,
      );
    },
  },
  {
    id: 'O20a',
    title: 'menu toggle before main: href="#", role and state',
    apply: (page) => addMenuToggle(page, 'role="button" aria-expanded="true"'),
  },
  {
    id: 'O20b',
    title: 'menu toggle before main: href="#" and nothing else',
    apply: (page) => addMenuToggle(page, ''),
  },
];

/** Leaves one paragraph of the story and nothing below it. */
function shorten(page) {
  const [, ...paragraphs] = page.document.querySelectorAll('.story > *');
  const surplus = [
    '.top-stories',
    '.share',
    '.text-size',
    'figure',
    '.comments',
    '.more',
    '.site-footer p',
  ];
  for (const part of [...paragraphs, ...surplus.map((selector) => find(page, selector))]) {
    part.remove();
  }
}

function scrollInside(page) {
  const scroller = element(page, '<div class="scroller"></div>');
  const parts = [...page.document.body.children].filter((part) => part !== skipList(page));
  scroller.append(...parts);
  page.document.body.append(scroller);
  addCss(
    page,
    `html, body { block-size: 100%; overflow: hidden }
.scroller { block-size: 100%; overflow-y: auto; scroll-padding-block-start: calc(96px + 1rem) }`,
  );
}

function addMenuToggle(page, attributes) {
  find(page, '#navigation').before(
    element(page, `<a class="menu-toggle" href="#" ${attributes}>${page.say('Menu')}</a>`),
  );
  addCss(page, '.menu-toggle { display: inline-block; padding: 0.5rem 1rem }');
  addJs(
    page,
    `const toggle = document.querySelector('.menu-toggle');
const menu = document.querySelector('#navigation');
toggle.addEventListener('click', (event) => {
  event.preventDefault();
  menu.hidden = !menu.hidden;
  if (toggle.hasAttribute('role')) toggle.setAttribute('aria-expanded', String(!menu.hidden));
});`,
  );
}
