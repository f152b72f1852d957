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
  {
    id: 'O41',
    title: 'up two levels at once',
    apply: (page) =>
      find(page, '.story h3').before(
        element(
          page,
          `<div><h3>${page.say('Five villages')}</h3><p>${page.say('Each has its own day.')}</p><h4>${page.say('Monday')}</h4><p>${page.say('Nether Lowmarsh reads the gauge.')}</p></div>`,
        ),
      ),
  },
  {
    id: 'O42',
    title: 'an aside that begins at level three',
    apply: (page) =>
      find(page, 'main').after(
        element(
          page,
          `<aside><h3>${page.say('Letters')}</h3><p>${page.say('Write to us about the rain.')}</p></aside>`,
        ),
      ),
  },
  {
    id: 'O48',
    title: 'heading named by a picture',
    apply: (page) =>
      find(page, '.story h2').before(
        element(
          page,
          `<h2><img width="200" height="40" alt="${page.say('The week in rain')}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"></h2>`,
        ),
        element(
          page,
          `<p>${page.say('Twelve millimetres fell in seven days, most of it on Tuesday.')}</p>`,
        ),
      ),
  },
  {
    id: 'O50',
    title: 'bold words at the start of paragraphs',
    apply(page) {
      for (const paragraph of [...page.document.querySelectorAll('.story h3 + p')]) {
        paragraph.prepend(element(page, `<strong>${page.say('At noon.')}</strong>`), ' ');
      }
    },
  },
  {
    id: 'O51',
    title: 'bold links to other stories between paragraphs',
    apply(page) {
      for (const paragraph of [...page.document.querySelectorAll('.story h3 + p')]) {
        paragraph.after(
          element(
            page,
            `<p><strong><a href="mill-bridge.html">${page.say('Read also: Mill Bridge closes')}</a></strong></p>`,
          ),
        );
      }
    },
  },
  {
    id: 'O52',
    title: 'level one in the frame of an advertisement',
    apply: (page) =>
      find(page, '.story').after(
        element(
          page,
          `<iframe title="${page.say('Advertisement')}" width="300" height="100" srcdoc="<h1>Umbrellas</h1>"></iframe>`,
        ),
      ),
  },
];
