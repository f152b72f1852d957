import { addCss, element, find, rename } from '../page-parts.mjs';

/** Without its level one, the page has none; with another heading of level one, it has two. */
const NONE = ['h1-single'];

/**
 * Changes that break the page's headline or its outline.
 *
 * @type {import('./accessibility-links.mjs').Operator[]}
 */
export const headingOperators = [
  {
    id: 'M66',
    title: 'headline is no heading',
    expect: ['headline-is-h1'],
    also: [...NONE, 'heading-levels-in-order'],
    apply(page) {
      rename(find(page, 'h1'), 'div').setAttribute('class', 'headline');
      addCss(page, '.headline { font-size: 2.25rem; font-weight: bold; line-height: 1.25 }');
    },
  },
  {
    id: 'M67',
    title: 'headline of level two',
    expect: ['headline-is-h1', 'h1-single'],
    apply: (page) => rename(find(page, 'h1'), 'h2'),
  },
  {
    id: 'M68',
    title: 'headline said three times by headings',
    expect: ['headline-once', 'h1-single'],
    apply(page) {
      const headline = find(page, 'h1');
      headline.after(headline.cloneNode(true), headline.cloneNode(true));
    },
  },
  {
    id: 'M69',
    title: 'a sticky copy of the headline that is exposed',
    expect: ['headline-once'],
    apply: (page) =>
      find(page, '.site-footer').before(
        element(page, `<div class="bar">${find(page, 'h1').textContent}</div>`),
      ),
  },
  {
    id: 'M70',
    title: 'the name of the site is of level one too',
    expect: ['h1-single'],
    also: ['headings-before-headline'],
    apply(page) {
      const logo = find(page, '.logo');
      const heading = element(page, '<h1 class="logo-heading"></h1>');
      logo.replaceWith(heading);
      heading.append(logo);
      addCss(page, '.logo-heading { margin: 0 }');
    },
  },
  {
    id: 'M71',
    title: 'JSON-LD of another story',
    expect: ['headline-matches-metadata'],
    apply(page) {
      const script = find(page, 'script[type="application/ld+json"]');
      const data = JSON.parse(script.textContent);
      data.headline = page.say('Market hall gets its glass roof back');
      script.textContent = JSON.stringify(data);
    },
  },
  {
    id: 'M72',
    title: 'title is the name of the site',
    expect: ['title-names-story'],
    apply(page) {
      find(page, 'title').textContent = find(page, '.logo').textContent;
    },
  },
  {
    id: 'M73',
    title: 'headline in the banner',
    expect: ['headline-opens-main'],
    // With some fonts the masthead, which stays in place, grows higher than the room left for it.
    also: ['skip-link-moves-view'],
    apply: (page) => find(page, '.masthead').append(find(page, 'h1')),
  },
  {
    id: 'M74a',
    title: 'empty heading of a lightbox',
    expect: ['heading-not-empty'],
    also: ['headings-before-headline'],
    apply: (page) =>
      find(page, '.site-footer').before(
        element(page, '<div><h2 class="lightbox-title"></h2></div>'),
      ),
  },
  {
    id: 'M74b',
    title: 'heading of a space of no width',
    expect: ['heading-not-empty'],
    apply: (page) => find(page, '.site-footer').before(element(page, '<h2>\u200b\u00a0</h2>')),
  },
  {
    id: 'M75',
    title: 'cross-heading of level four below one of level one',
    expect: ['heading-levels-in-order'],
    apply: (page) => rename(find(page, '.story h2'), 'h4'),
  },
  {
    id: 'M76',
    title: 'aria-level="0"',
    expect: ['heading-level-valid'],
    also: ['h1-single', 'heading-levels-in-order'],
    apply(page) {
      const heading = rename(find(page, '.story h3'), 'div');
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '0');
    },
  },
  {
    id: 'M77',
    title: 'cross-heading without its role',
    expect: [['heading-level-valid', 'heading-exposed-as-seen']],
    also: ['heading-levels-in-order'],
    apply: (page) => find(page, '.story h3').setAttribute('role', 'none'),
  },
  {
    id: 'M78',
    title: 'cross-heads are bold paragraphs',
    expect: ['fake-heading'],
    also: ['heading-levels-in-order', 'heading-has-content'],
    apply(page) {
      for (const heading of [...page.document.querySelectorAll('.story h2, .story h3')]) {
        const bold = element(page, '<p><strong></strong></p>');
        bold.firstElementChild.append(...heading.childNodes);
        heading.replaceWith(bold);
      }
    },
  },
  {
    id: 'M79',
    title: 'a whole paragraph is a heading',
    expect: ['heading-not-misused'],
    also: ['heading-has-content'],
    apply: (page) => rename(find(page, '.story h3 + p'), 'h3'),
  },
  {
    id: 'M80',
    title: 'a heading that shows is hidden from screen readers',
    expect: ['heading-exposed-as-seen'],
    also: ['heading-levels-in-order'],
    apply: (page) => find(page, '.story h2').setAttribute('aria-hidden', 'true'),
  },
  {
    id: 'M81',
    title: 'a heading is called something else',
    expect: ['heading-exposed-as-seen'],
    apply: (page) => find(page, '.story h2').setAttribute('aria-label', 'Section 2'),
  },
  {
    id: 'M82',
    title: 'headings of level three larger than those of level two',
    expect: ['heading-visual-rank'],
    apply: (page) =>
      addCss(page, '.story h2 { font-size: 1.1rem } .story h3 { font-size: 1.7rem }'),
  },
  {
    id: 'M83',
    title: 'two headings in a row',
    expect: ['heading-has-content'],
    apply: (page) =>
      find(page, '.story h2').before(element(page, `<h2>${page.say('Related')}</h2>`)),
  },
  {
    id: 'M84',
    title: 'heading inside a button',
    expect: ['heading-not-swallowed'],
    apply(page) {
      const heading = find(page, '.story h3');
      const button = element(page, '<button type="button"></button>');
      heading.replaceWith(button);
      button.append(heading);
    },
  },
  {
    id: 'M85',
    title: 'four headings of boxes before the headline',
    expect: ['headings-before-headline'],
    apply: (page) =>
      find(page, '.top-stories').before(
        ...['Weather', 'Letters', 'Sport', 'Culture'].map((name) =>
          element(page, `<div><h2>${page.say(name)}</h2></div>`),
        ),
      ),
  },
];
