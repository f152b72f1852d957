import {
  addCss,
  addJs,
  buttonOf,
  CHOOSE,
  element,
  find,
  pressedButtons,
  replaceControl,
  replaceCss,
  replaceJs,
} from '../../page-parts.mjs';

/** Tiny or fixed boxes cut text off in whatever way it is enlarged. */
const LOSSES = [
  'size-control-no-loss',
  'text-only-200-no-loss',
  'text-spacing-no-loss',
  'zoom-200-no-loss',
];

/** Changes that break the page's own text-size control. */
export const control = [
  {
    id: 'M40',
    title: 'marks of the window’s width are shown',
    expect: ['size-control-decoy'],
    apply: (page) =>
      find(page, '.site-footer').after(
        element(
          page,
          '<div class="responsive-indicator"><div>XS</div><div>SM</div><div>MD</div><div>LG</div></div>',
        ),
      ),
  },
  {
    id: 'M41',
    title: 'control without a handler',
    expect: ['size-control-works'],
    apply: (page) =>
      replaceJs(page, "textSize.addEventListener('change'", "textSize.addEventListener('never'"),
  },
  {
    id: 'M42',
    title: 'spans with a click handler',
    expect: ['size-control-keyboard'],
    // What has no role tells no state either.
    also: ['size-control-state'],
    apply(page) {
      replaceControl(page, (size, label) => `<span data-size="${size}">${label}</span>`);
      addJs(page, `const show = () => undefined;\n${CHOOSE}`);
    },
  },
  {
    id: 'M43',
    title: 'every part is called A, in a group without a name',
    expect: ['size-control-name'],
    apply(page) {
      pressedButtons(page);
      const group = find(page, '.sizes');
      group.removeAttribute('aria-label');
      group.removeAttribute('role');
      for (const button of group.querySelectorAll('button')) button.textContent = 'A';
    },
  },
  {
    id: 'M44',
    title: 'which size is on is told by a class alone',
    expect: ['size-control-state'],
    apply(page) {
      replaceControl(page, (size, label) =>
        buttonOf(size, label).replace(' aria-pressed="false"', ''),
      );
      addCss(page, '.sizes .is-on { background: #1a1a1a; color: #fff }');
      addJs(
        page,
        `const show = (size) => {
  for (const part of parts) part.classList.toggle('is-on', part.dataset.size === size);
};
${CHOOSE}`,
      );
    },
  },
  {
    id: 'M45',
    title: 'aria-pressed is never updated',
    expect: ['size-control-state'],
    apply(page) {
      replaceControl(page, (size, label) =>
        buttonOf(size, label).replace('"false"', String(size === 'sm')),
      );
      addJs(page, `const show = () => undefined;\n${CHOOSE}`);
    },
  },
  {
    id: 'M46',
    title: 'the largest size is 110 %',
    expect: ['size-control-range'],
    apply(page) {
      replaceCss(page, '137.5%', '105.5%');
      replaceCss(page, '200%', '110%');
    },
  },
  {
    id: 'M47',
    title: 'largest and smallest have changed places',
    expect: ['size-control-range'],
    apply(page) {
      replaceCss(page, '87.5%', '200.0%');
      replaceCss(page, 'font-size: 200%', 'font-size: 87.5%');
    },
  },
  {
    id: 'M48',
    title: 'story in pixels, control scales the root',
    expect: [['size-control-scope', 'size-control-works']],
    also: ['text-follows-user-font'],
    apply: (page) => addCss(page, '.story p, .standfirst { font-size: 20px }'),
  },
  {
    id: 'M49',
    title: 'only the headline grows',
    expect: ['size-control-scope'],
    apply(page) {
      for (const [size, percent] of [
        ['xs', '87.5'],
        ['md', '137.5'],
        ['lg', '200'],
      ]) {
        replaceCss(
          page,
          `html[data-text-size="${size}"] {\n  font-size: ${percent}%`,
          `html[data-text-size="${size}"] h1 {\n  font-size: calc(${percent} * .025rem)`,
        );
      }
    },
  },
  {
    id: 'M50',
    title: 'the choice is not kept',
    expect: ['size-control-persists'],
    apply: (page) => replaceJs(page, "localStorage.setItem('text-size', target.value);", ''),
  },
  {
    id: 'M51',
    title: 'the kept size is set again and the control says the usual one',
    expect: ['size-control-persists'],
    apply: (page) => replaceJs(page, `[value=\${root.dataset.textSize ?? 'sm'}]`, '[value=sm]'),
  },
  {
    id: 'M52',
    title: 'share bar of 24 pixels that cuts off',
    expect: ['size-control-no-loss', 'text-only-200-no-loss'],
    also: LOSSES,
    apply: (page) =>
      addCss(
        page,
        `.share { block-size: 24px; overflow: hidden; flex-wrap: nowrap }
.share a { padding-block: 0; line-height: 1.4 }`,
      ),
  },
  {
    id: 'M53',
    title: 'step buttons that are disabled at their limit',
    expect: ['size-control-state'],
    apply(page) {
      replaceControl(page, () => '');
      const group = find(page, '.sizes');
      group.innerHTML = ['Smaller text', 'Larger text']
        .map(
          (name, index) =>
            `<button type="button" data-by="${index * 2 - 1}">${page.say(name)}</button>`,
        )
        .join(' ');
      addJs(
        page,
        `const sizes = ['xs', 'sm', 'md', 'lg'];
const parts = [...document.querySelectorAll('[data-by]')];
const show = (at) => {
  root.dataset.textSize = sizes[at];
  parts[0].disabled = at === 0;
  parts[1].disabled = at === sizes.length - 1;
  localStorage.setItem('text-size', sizes[at]);
};
const now = () => Math.max(0, sizes.indexOf(root.dataset.textSize ?? 'sm'));
for (const part of parts) part.addEventListener('click', () => show(now() + Number(part.dataset.by)));`,
      );
    },
  },
  {
    id: 'M54',
    title: 'parts of 14 pixels, 2 pixels apart',
    expect: ['size-control-target'],
    also: LOSSES,
    apply: (page) =>
      addCss(
        page,
        `.text-size__row { gap: 2px }
.text-size label { min-inline-size: 0; min-block-size: 0; inline-size: 14px; block-size: 14px; font-size: 7px; line-height: 1 }`,
      ),
  },
];
