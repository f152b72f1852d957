import { addCss, addJs, find, mainLink, rename, skipList } from '../../page-parts.mjs';

/**
 * A page whose link to the story cannot be used has no way past its blocks for those who see it and
 * use the keyboard: there are more than five stops before the story. So skip-link-present may fail
 * wherever that one link is out of use.
 */
const NO_WAY_PAST = ['skip-link-present'];

/** Skip links that are not there, not first, or not in the Tab order. */
export const reaching = [
  {
    id: 'M1',
    title: 'no skip links, main kept',
    expect: ['skip-link-present'],
    apply: (page) => skipList(page).remove(),
  },
  {
    id: 'M2',
    title: 'no skip links, main and h1 are divs',
    expect: ['skip-link-present', 'headline-is-h1'],
    also: ['h1-single', 'landmarks'],
    apply(page) {
      skipList(page).remove();
      rename(find(page, 'main'), 'div');
      rename(find(page, 'h1'), 'div').classList.add('headline');
      addCss(page, '.headline { font-size: 2rem; font-weight: bold }');
    },
  },
  {
    id: 'M3',
    title: 'skip links after the navigation',
    expect: ['skip-link-first'],
    apply: (page) => find(page, '#navigation').after(skipList(page)),
  },
  {
    id: 'M4',
    title: 'tabindex=1 on the search field',
    expect: ['skip-link-first'],
    apply: (page) => find(page, '#query').setAttribute('tabindex', '1'),
  },
  {
    id: 'M5',
    title: 'main skip link is display: none',
    expect: ['skip-link-reachable'],
    also: NO_WAY_PAST,
    apply: (page) => addCss(page, '.skip-link[href="#content"] { display: none }'),
  },
  {
    id: 'M6',
    title: 'main skip link has tabindex=-1',
    expect: ['skip-link-reachable'],
    also: NO_WAY_PAST,
    apply: (page) => mainLink(page).setAttribute('tabindex', '-1'),
  },
  {
    id: 'M7',
    title: 'main skip link has a click handler but no href',
    expect: ['skip-link-reachable'],
    also: NO_WAY_PAST,
    apply(page) {
      mainLink(page).removeAttribute('href');
      addJs(
        page,
        `document.querySelector('.skip-link').addEventListener('click', () => {
  document.querySelector('main').focus({ preventScroll: true });
  document.querySelector('main').scrollIntoView();
});`,
      );
    },
  },
];
