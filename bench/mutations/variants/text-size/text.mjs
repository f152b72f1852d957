import { addCss, addJs, element, find } from '../../page-parts.mjs';

/** Text that looks as if it could not be enlarged, or as if it were lost. */
export const text = [
  {
    id: 'O28',
    title: 'text in pixels, and no control',
    // Good practice alone asks for more.
    also: ['text-follows-user-font'],
    apply(page) {
      find(page, '.text-size').remove();
      addCss(page, '.story p, .standfirst { font-size: 20px }');
    },
  },
  {
    id: 'O29',
    title: 'clamp with a part in rem',
    apply: (page) => addCss(page, '.story p { font-size: clamp(1.1rem, 1.2rem + 0.04vw, 3rem) }'),
  },
  {
    id: 'O30',
    title: 'smaller text in small windows, which zoom makes up for',
    apply: (page) => addCss(page, '@media (max-width: 640px) { .story p { font-size: 1rem } }'),
  },
  {
    id: 'O31a',
    title: 'maximum-scale=5',
    apply: (page) => viewport(page, 'width=device-width, initial-scale=1, maximum-scale=5'),
  },
  {
    id: 'O31b',
    title: 'a second viewport meta overrides one that blocks',
    apply: (page) =>
      find(page, 'meta[name=viewport]').before(
        element(page, '<meta name="viewport" content="width=device-width, user-scalable=no">'),
      ),
  },
  {
    id: 'O32',
    title: 'wide table in a box that scrolls',
    apply(page) {
      const cells = Array.from({ length: 14 }, (_, day) => `<td>${day + 10}.5</td>`).join('');
      find(page, '.story p').after(
        element(
          page,
          `<div class="scroller" role="group" tabindex="0" aria-label="${page.say('Rain in millimetres')}"><table><tr><th scope="row">${page.say('Village')}</th>${cells}</tr></table></div>`,
        ),
      );
      addCss(page, '.scroller { overflow-x: auto } .scroller td { padding: 0.25rem 1rem }');
    },
  },
  {
    id: 'O33',
    title: 'teasers that end in an ellipsis',
    apply: (page) =>
      addCss(
        page,
        '.more a { display: block; max-inline-size: 24rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
      ),
  },
  {
    id: 'O34a',
    title: 'a shut part of no height',
    apply: (page) => addCss(page, '.comments ol, .comments ul { block-size: 0; overflow: hidden }'),
  },
  {
    id: 'O34b',
    title: 'a row of cards that is slid',
    apply: (page) =>
      addCss(
        page,
        `.more { overflow: hidden }
.more ul { display: flex; gap: 1rem; inline-size: max-content }
.more li { inline-size: 16rem }`,
      ),
  },
  {
    id: 'O34c',
    title: 'a box that scrolls down',
    apply(page) {
      addCss(page, '.comments { max-block-size: 16rem; overflow-y: auto }');
      find(page, '.comments').setAttribute('tabindex', '0');
    },
  },
  {
    id: 'O35',
    title: 'a badge that lies over the picture’s caption at all times',
    apply(page) {
      find(page, 'figcaption').append(element(page, `<b class="badge">${page.say('Live')}</b>`));
      addCss(
        page,
        `figure { position: relative }
.badge { position: absolute; inset-block-end: 0.5rem; inset-inline-start: 0.5rem }`,
      );
    },
  },
  {
    id: 'O36',
    title: 'drop cap, ruby and raised figures',
    apply(page) {
      addCss(
        page,
        '.story p:first-child::first-letter { float: inline-start; font-size: 3em; line-height: 0.8 }',
      );
      find(page, '.story p').append(
        element(page, '<sup>2</sup>'),
        element(page, '<ruby>雨<rt>あめ</rt></ruby>'),
      );
    },
  },
  {
    id: 'O37',
    title: 'text that gives way to another in small windows',
    apply(page) {
      const logo = find(page, '.logo');
      const name = logo.textContent;
      logo.innerHTML = `<span class="wide-only">${name}</span><span class="narrow-only">LC</span>`;
      addCss(
        page,
        '.narrow-only { display: none } @media (max-width: 700px) { .wide-only { display: none } .narrow-only { display: inline } }',
      );
    },
  },
  {
    id: 'O38',
    title: 'a hidden menu beside the window',
    apply(page) {
      find(page, '.site-footer').after(
        element(page, `<div class="drawer"><p>${page.say('Menu')}</p></div>`),
      );
      addCss(
        page,
        '.drawer { position: absolute; inset-block-start: 0; left: 100%; inline-size: 300px; visibility: hidden }',
      );
    },
  },
  {
    id: 'O39',
    title: 'a map that keeps touches for itself',
    apply(page) {
      find(page, 'figure').after(element(page, '<div class="map"></div>'));
      addCss(page, '.map { block-size: 200px; background: #dde; touch-action: none }');
      addJs(
        page,
        "document.querySelector('.map').addEventListener('touchmove', (event) => event.preventDefault(), { passive: false });",
      );
    },
  },
];

function viewport(page, content) {
  find(page, 'meta[name=viewport]').setAttribute('content', content);
}
