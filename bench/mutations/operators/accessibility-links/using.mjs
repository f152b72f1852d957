import { addJs, find, mainLink, onSkip, rename, skipLinks } from '../../page-parts.mjs';

/** Skip links that say the wrong thing, work only once, or lead into a trap. */
export const using = [
  {
    id: 'M35',
    title: 'hrefs of the navigation and search links swapped',
    expect: ['skip-link-name'],
    apply(page) {
      const [, navigation, search] = skipLinks(page);
      navigation.setAttribute('href', '#search');
      search.setAttribute('href', '#navigation');
    },
  },
  {
    id: 'M36',
    title: 'main skip link is an icon without a name',
    expect: ['skip-link-name'],
    apply(page) {
      mainLink(page).innerHTML =
        '<svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24"><path d="M12 4v14m-6-6 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2"></path></svg>';
    },
  },
  {
    id: 'M37',
    title: 'handler that jumps only once',
    expect: ['skip-link-repeatable'],
    // A router keeps every click on a fragment from the browser, and the jump is added with `once`.
    apply(page) {
      onSkip(page, 'event.preventDefault();', '.skip-link[href="#content"]');
      addJs(
        page,
        `document.querySelector('.skip-link').addEventListener('click', () => {
  const main = document.querySelector('main');
  main.focus({ preventScroll: true });
  main.scrollIntoView();
}, { once: true });`,
      );
    },
  },
  {
    id: 'M38',
    title: 'Tab goes round between two links of main',
    expect: ['skip-target-no-trap'],
    also: ['keyboard-no-trap'],
    apply: (page) =>
      addJs(
        page,
        `const main = document.querySelector('main');
main.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const [first, second] = main.querySelectorAll('a');
  (document.activeElement === first ? second : first).focus();
});`,
      ),
  },
  {
    id: 'M39',
    title: 'heading of the group is an h1',
    expect: ['skip-links-grouped', 'h1-single'],
    also: ['headings-before-headline'],
    apply: (page) => rename(find(page, '#accessibility-links'), 'h1'),
  },
];
