import { element, find, mainLink } from '../../page-parts.mjs';

/**
 * A link that leads nowhere leaves the keyboard where it was. Where it is the link to the story, the
 * page has no other way past its blocks either.
 */
const STAYS = ['skip-link-moves-focus'];
const MAIN_STAYS = [...STAYS, 'skip-link-present'];

/** Skip links whose target is not there, or not for everyone. */
export const targets = [
  {
    id: 'M16',
    title: 'id of main renamed',
    expect: ['skip-link-target-exists'],
    also: MAIN_STAYS,
    apply: (page) => find(page, 'main').setAttribute('id', 'story'),
  },
  {
    id: 'M17',
    title: 'id of main in another case',
    expect: ['skip-link-target-exists'],
    also: MAIN_STAYS,
    apply: (page) => find(page, 'main').setAttribute('id', 'Content'),
  },
  {
    id: 'M18',
    title: 'main skip link has href="#"',
    expect: ['skip-link-target-exists', 'skip-link-moves-focus'],
    // The top of the page, where it leads by the letter, is before all blocks.
    also: ['skip-link-present', 'skip-link-lands-on-content'],
    apply: (page) => mainLink(page).setAttribute('href', '#'),
  },
  {
    id: 'M19',
    title: '<base href="/x/">',
    expect: ['skip-link-target-exists', 'skip-link-stays-on-page'],
    // The reader ends on another page, or is held back from it on this one.
    also: MAIN_STAYS,
    apply: (page) => page.document.head.append(element(page, '<base href="/x/">')),
  },
  {
    id: 'M20',
    title: 'search target is only the name of an input',
    expect: ['skip-link-target-exists'],
    also: STAYS,
    apply(page) {
      find(page, '#search').removeAttribute('id');
      find(page, '#query').setAttribute('name', 'search');
    },
  },
  {
    id: 'M21',
    title: 'hidden element before main has its id too',
    expect: [['skip-link-target-exposed', 'skip-link-lands-on-content']],
    // Nothing scrolls to what is not displayed.
    also: ['skip-link-moves-view'],
    apply: (page) =>
      find(page, 'main').before(
        element(page, `<div id="content" hidden>${page.say('Printed from the archive.')}</div>`),
      ),
  },
  {
    id: 'M22',
    title: 'main is inert',
    expect: ['skip-link-target-exposed', 'skip-link-moves-focus'],
    also: ['skip-link-present', 'h1-single', 'heading-exposed-as-seen'],
    apply: (page) => find(page, 'main').setAttribute('inert', ''),
  },
  {
    id: 'M23',
    title: 'main is aria-hidden',
    expect: ['skip-link-target-exposed'],
    also: ['h1-single', 'heading-exposed-as-seen'],
    apply: (page) => find(page, 'main').setAttribute('aria-hidden', 'true'),
  },
];
