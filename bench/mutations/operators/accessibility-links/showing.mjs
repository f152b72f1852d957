import { addCss, addJs, dropRule, element, replaceCss, showAlways } from '../../page-parts.mjs';

/**
 * Skip links that cannot be seen while they have the focus. They still work for those who do not
 * look, so no other check is allowed to fail.
 */
export const showing = [
  {
    id: 'M8',
    title: 'nothing reveals the focused link',
    expect: ['skip-link-visible-on-focus'],
    apply: (page) => dropRule(page, '.skip-link:focus'),
  },
  {
    id: 'M9',
    title: 'revealed by :active instead of :focus',
    expect: ['skip-link-visible-on-focus'],
    apply: (page) => replaceCss(page, '.skip-link:focus {', '.skip-link:active {'),
  },
  {
    id: 'M10',
    title: 'opacity: 0 kept on focus',
    expect: ['skip-link-visible-on-focus'],
    apply: (page) => addCss(page, '.skip-link { opacity: 0 }'),
  },
  {
    id: 'M11',
    title: 'wrapper of no height hides what overflows',
    expect: ['skip-link-visible-on-focus'],
    apply: (page) =>
      addCss(page, '.skip-links { position: relative; block-size: 0; overflow: hidden }'),
  },
  {
    id: 'M12',
    title: 'focused link lies below the header',
    expect: ['skip-link-not-obscured'],
    also: ['focus-not-obscured'],
    apply: (page) => addCss(page, '.skip-link { z-index: 1 }'),
  },
  {
    id: 'M13',
    title: 'focused link lies half under a consent bar',
    expect: ['skip-link-not-obscured'],
    apply: addConsentBar,
  },
  {
    id: 'M14',
    title: '#999 on #fff when focused',
    expect: ['skip-link-legible-on-focus'],
    apply: (page) => addCss(page, '.skip-link:focus { background: #fff; color: #999 }'),
  },
  {
    id: 'M15',
    title: 'always visible, no change at all on focus',
    expect: ['skip-link-legible-on-focus'],
    apply(page) {
      showAlways(page);
      addCss(page, '.skip-link:focus { outline: none }');
    },
  },
];

/** The page makes room for the bar, as one that is built with care would; only the skip links forget it. */
function addConsentBar(page) {
  page.document.body.prepend(
    element(
      page,
      `<section class="cookies" aria-label="${page.say('Cookies')}">
        <span>${page.say('This site keeps cookies.')}</span>
        <button type="button">${page.say('Accept')}</button>
      </section>`,
    ),
  );
  addCss(
    page,
    `html { scroll-padding-block-start: calc(96px + 3.5rem) }
body:has(.cookies) { padding-block-start: 2.5rem }
body:has(.cookies) .masthead { inset-block-start: 2.5rem }
.cookies { position: fixed; z-index: 40; inset-block-start: 0; inset-inline: 0; block-size: 2.5rem; padding-inline: 1rem; background: #ffe08a; line-height: 2.5rem; white-space: nowrap }
.cookies button { min-block-size: 1.75rem; font: inherit; line-height: 1 }`,
  );
  addJs(
    page,
    `const bar = document.querySelector('.cookies');
bar.querySelector('button').addEventListener('click', () => bar.remove());`,
  );
}
