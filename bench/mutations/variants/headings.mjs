import { addCss, element, find, rename } from '../page-parts.mjs';

/** Outlines that look wrong and are right. */
export const headingVariants = [
  {
    id: 'O40',
    title: 'shorter headline on the page, and dashes in the title',
    apply(page) {
      const headline = find(page, 'h1');
      const title = find(page, 'title');
      const [first, site] = title.textContent.split(' | ');
      title.textContent = `“${first}” – ${site ?? ''}`;
      headline.textContent = headline.textContent.split(' ').slice(0, -1).join(' ');
    },
  },
  {
    id: 'O43',
    title: 'label of the menu for screen readers before the headline',
    apply: (page) =>
      find(page, '#navigation').prepend(
        element(page, `<h2 class="visually-hidden">${page.say('Sections')}</h2>`),
      ),
  },
  {
    id: 'O44',
    title: 'headline is a link',
    apply(page) {
      const headline = find(page, 'h1');
      const link = element(page, '<a href="signal-box.html"></a>');
      link.append(...headline.childNodes);
      headline.append(link);
    },
  },
  {
    id: 'O45',
    title: 'button inside a heading',
    apply(page) {
      const heading = find(page, '.story h3');
      const button = element(page, '<button type="button"></button>');
      button.append(...heading.childNodes);
      heading.append(button);
      addCss(page, '.story h3 button { min-block-size: 2.75rem; font: inherit }');
    },
  },
  {
    id: 'O46',
    title: 'headline in an hgroup',
    apply(page) {
      const headline = find(page, 'h1');
      const group = element(page, '<hgroup></hgroup>');
      headline.replaceWith(group);
      group.append(headline);
    },
  },
  {
    id: 'O47',
    title: 'headline in capitals by style',
    apply: (page) => addCss(page, 'h1 { text-transform: uppercase }'),
  },
  {
    id: 'O49',
    title: 'sticky copy of the headline, hidden from screen readers',
    apply: (page) =>
      find(page, '.site-footer').before(
        element(page, `<div class="bar" aria-hidden="true">${find(page, 'h1').textContent}</div>`),
      ),
  },
  {
    id: 'O53',
    title: 'role and level in place of a tag',
    apply(page) {
      const heading = rename(find(page, '.story h3'), 'div');
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '3');
    },
  },
];
