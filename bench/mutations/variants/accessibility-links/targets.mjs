import { addCss, addJs, element, find, mainLink, skipLinks, skipList } from '../../page-parts.mjs';

/** Unusual targets that work. */
export const targets = [
  {
    id: 'O1',
    title: 'main without tabindex',
    apply: (page) => find(page, 'main').removeAttribute('tabindex'),
  },
  {
    id: 'O2a',
    title: 'target is an empty <a name>',
    apply(page) {
      find(page, 'main').removeAttribute('id');
      find(page, 'main').prepend(element(page, '<a name="content"></a>'));
    },
  },
  {
    id: 'O2b',
    title: 'target is an empty span before main',
    apply(page) {
      find(page, 'main').removeAttribute('id');
      find(page, 'main').before(element(page, '<span id="content"></span>'));
    },
  },
  {
    id: 'O3a',
    title: 'search in hidden=until-found',
    apply: (page) => wrapSearch(page, '<div hidden="until-found"></div>'),
  },
  {
    id: 'O3b',
    title: 'search in closed details',
    apply: (page) =>
      wrapSearch(page, `<details><summary>${page.say('Search')}</summary></details>`),
  },
  {
    id: 'O6',
    title: 'percent-encoded Cyrillic id',
    apply(page) {
      const id = 'содержание';
      mainLink(page).setAttribute('href', `#${encodeURIComponent(id)}`);
      find(page, 'main').setAttribute('id', id);
    },
  },
  {
    id: 'O7a',
    title: 'href with the path of the page',
    apply(page) {
      for (const link of skipLinks(page)) {
        link.setAttribute('href', page.fileName + link.getAttribute('href'));
      }
    },
  },
  {
    id: 'O7b',
    title: 'href with the whole address of the page',
    // A whole address holds a port that is known only when the page is served.
    apply: (page) =>
      addJs(
        page,
        "for (const link of document.querySelectorAll('.skip-link')) link.href = link.href;",
      ),
  },
  {
    id: 'O15',
    title: 'id of main again later in the page',
    apply: (page) => find(page, '.more').setAttribute('id', 'content'),
  },
  {
    id: 'O16',
    title: 'search link opens a hidden panel and focuses the field',
    apply: hideSearch,
  },
  {
    id: 'O17',
    title: 'main starts with a breadcrumb',
    apply(page) {
      const [town, , , schools] = page.document.querySelectorAll('#navigation li');
      const crumbs = element(
        page,
        `<nav class="breadcrumb" aria-label="${page.say('Breadcrumb')}"><ol></ol></nav>`,
      );
      crumbs.firstElementChild.append(town.cloneNode(true), schools.cloneNode(true));
      find(page, 'main').prepend(crumbs);
    },
  },
  {
    id: 'O19',
    title: 'no skip link, story after two stops',
    apply(page) {
      skipList(page).remove();
      find(page, '.masthead').after(find(page, 'main'));
    },
  },
];

function wrapSearch(page, wrapper) {
  const search = find(page, '#search');
  const panel = element(page, wrapper);
  search.replaceWith(panel);
  panel.append(search);
}

function hideSearch(page) {
  find(page, '#search').setAttribute('hidden', '');
  find(page, '#search').before(
    element(
      page,
      `<button type="button" class="search-toggle" aria-expanded="false" aria-controls="search">${page.say('Search')}</button>`,
    ),
  );
  addCss(page, '.search[hidden] { display: none }');
  addJs(
    page,
    `const toggle = document.querySelector('.search-toggle');
const search = document.querySelector('#search');
const show = (shown) => {
  search.hidden = !shown;
  toggle.setAttribute('aria-expanded', String(shown));
};
toggle.addEventListener('click', () => show(search.hidden));
document.querySelector('.skip-link[href="#search"]').addEventListener('click', (event) => {
  event.preventDefault();
  show(true);
  document.querySelector('#query').focus();
});`,
  );
}
