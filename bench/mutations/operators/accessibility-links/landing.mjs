import { addCss, addJs, find, mainLink, onSkip, replaceCss } from '../../page-parts.mjs';

/** A link to the story that does not bring the keyboard there is no way past the blocks. */
const NO_WAY_PAST = ['skip-link-present'];
/** Where nothing moves at all, the story's start is not in view either: it begins below the fold. */
const NOTHING_MOVES = [...NO_WAY_PAST, 'skip-link-moves-view'];

/** Skip links that move too little, too far, or to the wrong place. */
export const landing = [
  {
    id: 'M24',
    title: 'handler only scrolls',
    expect: ['skip-link-moves-focus'],
    also: NO_WAY_PAST,
    apply: (page) => onSkip(page, 'event.preventDefault(); target.scrollIntoView();'),
  },
  {
    id: 'M25',
    title: 'handler focuses a main that cannot be focused',
    expect: ['skip-link-moves-focus'],
    also: NOTHING_MOVES,
    apply(page) {
      find(page, 'main').removeAttribute('tabindex');
      onSkip(page, 'event.preventDefault(); target.focus();');
    },
  },
  {
    id: 'M26',
    title: 'router answers the click with pushState',
    expect: ['skip-link-moves-focus'],
    also: NOTHING_MOVES,
    apply: (page) =>
      onSkip(page, "event.preventDefault(); history.pushState(null, '', link.hash);"),
  },
  {
    id: 'M27',
    title: 'main gives the focus back to the skip link',
    expect: ['skip-link-moves-focus', 'skip-target-no-trap'],
    // Focusing the link at the top scrolls back to the top.
    also: NOTHING_MOVES,
    // Whatever in main is focused: a way in by Tab would make it no trap.
    apply: (page) =>
      addJs(
        page,
        `const skipLink = document.querySelector('.skip-link');
document.querySelector('main').addEventListener('focusin', () => skipLink.focus());`,
      ),
  },
  {
    id: 'M28',
    title: 'script focuses a main taller than the window',
    expect: ['skip-link-moves-view'],
    // Out of sight before, it is centred; while a part of it can be seen, its upper edge is shown.
    apply(page) {
      addCss(page, '.top-stories { min-block-size: 100vh }');
      onSkip(page, 'event.preventDefault(); target.focus();', '.skip-link[href="#content"]');
    },
  },
  {
    id: 'M29',
    title: 'no scroll-padding under the sticky header',
    expect: ['skip-link-moves-view'],
    apply: (page) => replaceCss(page, '  scroll-padding-block-start: calc(96px + 1rem);\n', ''),
  },
  {
    id: 'M30',
    title: 'hashchange scrolls to the top',
    expect: ['skip-link-moves-view'],
    apply: (page) => addJs(page, "addEventListener('hashchange', () => scrollTo(0, 0));"),
  },
  {
    id: 'M31',
    title: 'hashchange shows another story in main',
    expect: ['skip-link-stays-on-page'],
    apply: (page) =>
      addJs(
        page,
        `addEventListener('hashchange', () => {
  const [headline, standfirst] = document.querySelectorAll('.top-stories a, .top-stories p');
  document.querySelector('h1').textContent = headline.textContent;
  document.querySelector('.standfirst').textContent = standfirst.textContent;
  document.querySelector('.story').append(...[...document.querySelector('.story').children].reverse());
});`,
      ),
  },
  {
    id: 'M32',
    title: 'main skip link opens another window',
    expect: ['skip-link-stays-on-page'],
    // In the window that the reader is in, nothing happens.
    also: ['skip-link-moves-focus', ...NOTHING_MOVES],
    apply: (page) => mainLink(page).setAttribute('target', '_blank'),
  },
  {
    id: 'M33',
    title: 'id on a wrapper that includes the navigation',
    expect: ['skip-link-lands-on-content'],
    also: NO_WAY_PAST,
    apply(page) {
      const main = find(page, 'main');
      const blocks = ['.masthead', '#navigation', '#search', '.top-stories'];
      const wrapper = page.document.createElement('div');
      find(page, '.masthead').before(wrapper);
      wrapper.append(...blocks.map((selector) => find(page, selector)), main);
      main.removeAttribute('id');
      wrapper.setAttribute('id', 'content');
    },
  },
  {
    id: 'M34a',
    title: 'main skip link leads to the comments',
    expect: ['skip-link-lands-on-content'],
    // Past the blocks and past the story: there is no way to the story itself.
    also: NO_WAY_PAST,
    apply: (page) => mainLink(page).setAttribute('href', '#comments'),
  },
  {
    id: 'M34b',
    title: 'main skip link leads to the footer',
    expect: ['skip-link-lands-on-content'],
    also: NO_WAY_PAST,
    apply(page) {
      find(page, '.site-footer').setAttribute('id', 'footer');
      mainLink(page).setAttribute('href', '#footer');
    },
  },
];
