import { addCss, addJs, find } from '../../page-parts.mjs';

/** What a box of fixed size loses in one way of enlarging, it may lose in the others. */
const LOSSES = [
  'size-control-no-loss',
  'text-only-200-no-loss',
  'text-spacing-no-loss',
  'zoom-200-no-loss',
];

/** Changes that keep text from growing, or lose it when it grows. */
export const text = [
  {
    id: 'M55',
    title: 'the root’s font size is in pixels',
    expect: ['text-follows-user-font'],
    apply: (page) => addCss(page, 'html:not([data-text-size]) { font-size: 16px }'),
  },
  {
    id: 'M56',
    title: 'maximum-scale=1',
    expect: ['zoom-not-blocked'],
    apply: (page) => viewport(page, 'width=device-width, initial-scale=1, maximum-scale=1'),
  },
  {
    id: 'M57',
    title: 'touch-action: none on the body',
    expect: ['zoom-not-blocked'],
    apply: (page) => addCss(page, 'body { touch-action: none }'),
  },
  {
    id: 'M58',
    title: 'a script cancels two fingers',
    expect: ['zoom-not-blocked'],
    apply: (page) =>
      addJs(
        page,
        `for (const type of ['touchstart', 'touchmove']) {
  document.addEventListener(type, (event) => {
    if (event.touches.length > 1) event.preventDefault();
  }, { passive: false });
}`,
      ),
  },
  {
    id: 'M59',
    title: 'story in vw alone',
    expect: ['text-grows-with-zoom'],
    // Such text heeds neither the reader's font size nor the control.
    also: ['text-follows-user-font', 'size-control-scope'],
    apply: (page) => addCss(page, '.story p { font-size: 1.3vw }'),
  },
  {
    id: 'M60',
    title: 'standfirst in a box of fixed height',
    expect: ['zoom-200-no-loss', 'text-only-200-no-loss', 'text-spacing-no-loss'],
    also: LOSSES,
    apply(page) {
      // One line in a wide window, and more in every other, whichever fonts the machine has.
      find(page, '.standfirst').textContent = page.say(
        'Pupils read the gauge and send it to those who ask',
      );
      addCss(
        page,
        `main { max-inline-size: 50rem }
.standfirst { block-size: 42px; overflow: hidden; font: 1.5rem / 1.6 monospace }`,
      );
    },
  },
  {
    id: 'M61',
    title: 'byline placed by pixels, between kicker and headline',
    expect: ['text-only-200-no-loss'],
    also: [...LOSSES, 'reflow-320'],
    apply: (page) =>
      addCss(
        page,
        `article { position: relative }
h1 { margin-block-start: 60px }
.kicker, .byline { line-height: 1.2 }
.byline { position: absolute; inset-block-start: 14px }`,
      ),
  },
  {
    id: 'M62',
    title: 'story of 900 pixels',
    expect: ['reflow-320'],
    apply: (page) => addCss(page, '.story { inline-size: 900px }'),
  },
  {
    id: 'M63',
    title: 'story of 900 pixels in a page that cuts off what is wider',
    expect: ['reflow-320'],
    also: LOSSES,
    apply: (page) => addCss(page, '.story { inline-size: 900px }\nbody { overflow-x: hidden }'),
  },
  {
    id: 'M64',
    title: 'line height fixed inline, and important',
    expect: [['text-spacing-no-loss', 'avoid-inline-spacing']],
    // Set by script: a strict policy lets no style attribute of the markup through.
    apply: (page) =>
      addJs(
        page,
        `for (const paragraph of document.querySelectorAll('.story p')) {
  paragraph.style.setProperty('line-height', '1.1', 'important');
}`,
      ),
  },
  {
    id: 'M65',
    title: 'cross-headings of fixed height',
    expect: ['text-spacing-no-loss'],
    also: LOSSES,
    apply: (page) => addCss(page, '.story h2 { block-size: 1.2em; overflow: hidden }'),
  },
];

function viewport(page, content) {
  find(page, 'meta[name=viewport]').setAttribute('content', content);
}
