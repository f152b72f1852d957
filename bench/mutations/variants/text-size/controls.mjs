import {
  addCss,
  addJs,
  CHOOSE,
  element,
  find,
  pressedButtons,
  replaceControl,
} from '../../page-parts.mjs';

const STEPS = [
  ['sm', '100 %'],
  ['md', '138 %'],
  ['lg', '200 %'],
];

/** Unusual controls that work, and what only looks like one. */
export const controls = [
  { id: 'O21', title: 'no text-size control', apply: (page) => find(page, '.text-size').remove() },
  {
    id: 'O22',
    title: 'clothing sizes in the story',
    apply: (page) =>
      find(page, '.story p').after(
        element(
          page,
          `<div><p>${page.say('Sizes in stock')}: XS S M L</p><ul><li>XS</li><li>S</li><li>M</li><li>L</li></ul></div>`,
        ),
      ),
  },
  {
    id: 'O23',
    title: 'marks of the window’s width that nobody gets',
    apply(page) {
      find(page, '.site-footer').after(
        element(
          page,
          '<div class="marks"><div>XS</div><div>SM</div><div>MD</div><div>LG</div></div>',
        ),
      );
      addCss(page, '.marks { display: none }');
    },
  },
  {
    id: 'O24a',
    title: 'control is a list',
    apply(page) {
      const options = STEPS.map(([size, label]) => `<option value="${size}">${label}</option>`);
      put(
        page,
        `<label>${page.say('Text size')} <select id="size">${options.join('')}</select></label>`,
      );
      addJs(
        page,
        `const list = document.getElementById('size');
const parts = [];
const show = (size) => { list.value = size; };
${CHOOSE}
list.addEventListener('change', () => choose(list.value));`,
      );
    },
  },
  {
    id: 'O24b',
    title: 'control is a slider',
    apply(page) {
      put(
        page,
        `<label>${page.say('Text size')} <input type="range" id="size" min="100" max="200" step="10"></label>`,
      );
      addJs(
        page,
        `const slider = document.getElementById('size');
const show = (percent) => {
  slider.value = percent;
  root.style.setProperty('font-size', \`\${percent}%\`);
};
show(localStorage.getItem('percent') ?? '100');
slider.addEventListener('input', () => {
  localStorage.setItem('percent', slider.value);
  show(slider.value);
});`,
      );
    },
  },
  {
    id: 'O24c',
    title: 'an “Aa” button opens the control',
    apply(page) {
      pressedButtons(page);
      const group = find(page, '.sizes');
      group.setAttribute('hidden', '');
      group.before(
        element(
          page,
          `<button type="button" class="opener" aria-expanded="false">Aa<span class="visually-hidden"> ${page.say('Text size')}</span></button>`,
        ),
      );
      addCss(page, '.opener { min-inline-size: 2.75rem; min-block-size: 2.75rem; font: inherit }');
      addJs(
        page,
        `document.querySelector('.opener').addEventListener('click', ({ currentTarget }) => {
  const group = document.querySelector('.sizes');
  group.hidden = !group.hidden;
  currentTarget.setAttribute('aria-expanded', String(!group.hidden));
});`,
      );
    },
  },
  {
    id: 'O25',
    title: 'one button that goes through the sizes and says so',
    apply(page) {
      put(
        page,
        `<div class="sizes"><button type="button" id="size">A+<span class="visually-hidden"> ${page.say('Larger text')}</span></button> <span role="status"></span></div>`,
      );
      addCss(
        page,
        '.sizes button { min-inline-size: 2.75rem; min-block-size: 2.75rem; font: inherit }',
      );
      addJs(
        page,
        `const sizes = ['sm', 'md', 'lg'];
const percents = [100, 138, 200];
const status = document.querySelector('.sizes [role=status]');
document.getElementById('size').addEventListener('click', () => {
  const at = (Math.max(0, sizes.indexOf(root.dataset.textSize)) + 1) % sizes.length;
  root.dataset.textSize = sizes[at];
  localStorage.setItem('text-size', sizes[at]);
  status.textContent = \`${page.say('Text at')} \${percents[at]} ${page.say('per cent')}\`;
});`,
      );
    },
  },
  {
    id: 'O26',
    title: 'control zooms the article',
    apply(page) {
      replaceControl(
        page,
        (size, label) =>
          `<button type="button" data-zoom="${size}" aria-pressed="false">${label}</button>`,
      );
      addJs(
        page,
        `const zooms = { xs: '0.875', sm: '1', md: '1.375', lg: '2' };
const parts = [...document.querySelectorAll('[data-zoom]')];
const show = (size) => {
  document.querySelector('article').style.setProperty('zoom', zooms[size]);
  for (const part of parts) part.setAttribute('aria-pressed', String(part.dataset.zoom === size));
};
for (const part of parts) {
  part.addEventListener('click', () => {
    localStorage.setItem('zoom', part.dataset.zoom);
    show(part.dataset.zoom);
  });
}
show(localStorage.getItem('zoom') ?? 'sm');`,
      );
    },
  },
  { id: 'O27', title: 'buttons of which one is the size at load', apply: pressedButtons },
];

/** Puts another control in the place of the page's own. */
function put(page, markup) {
  find(page, '.text-size').replaceWith(element(page, markup));
}
