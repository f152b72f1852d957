import { addCss, addJs, element, find } from '../page-parts.mjs';

/** News pages that move, play or skip, and are right. */
export const newsPageVariants = [
  {
    id: 'O54',
    title: 'muted film behind the headline that ends within five seconds',
    apply(page) {
      find(page, 'h1').before(
        element(page, '<video class="film" muted playsinline aria-hidden="true"></video>'),
      );
      addCss(page, '.film { display: block; width: 100%; height: 6rem; object-fit: cover }');
      addJs(page, SHORT_FILM);
    },
  },
  {
    id: 'O55',
    title: 'live updates that the reader pulls with a button',
    apply(page) {
      const [first, second] = ['Each has its own day.', 'At noon.'].map((text) => page.say(text));
      find(page, '.story').append(
        element(
          page,
          `<section class="updates" aria-label="${page.say('Live')}"><p role="status"></p><button type="button" class="pull">${page.say('Rain in millimetres')}</button><ul><li>${first}</li></ul></section>`,
        ),
      );
      addJs(
        page,
        `document.querySelector('.pull').addEventListener('click', () => {
  const line = document.createElement('li');
  line.textContent = ${JSON.stringify(second)};
  document.querySelector('.updates ul').prepend(line);
  document.querySelector('.updates [role=status]').textContent = '1';
});`,
      );
    },
  },
  {
    id: 'O56',
    title: 'link past an embed that works',
    apply: (page) => addEmbed(page, 'after-film'),
  },
];

/**
 * A frame before the first heading of the story with a hidden link past it.
 *
 * @param {import('../open-base.mjs').Page} page
 * @param {string} id where the link leads; the place behind the frame is called after-film
 */
export function addEmbed(page, id) {
  const heading = find(page, '.story h2');
  heading.before(
    element(
      page,
      `<a class="visually-hidden past-film" href="#${id}">${page.say('Rain in millimetres')}</a>`,
    ),
    element(
      page,
      `<iframe title="${page.say('The week in rain')}" width="300" height="120" srcdoc="<p>12 mm</p>"></iframe>`,
    ),
    element(page, '<span id="after-film"></span>'),
  );
  addCss(
    page,
    '.past-film:focus { position: static; width: auto; height: auto; clip-path: none; overflow: visible }',
  );
}

/** Drawn on the spot, so that no file has to be loaded: two seconds of grey. */
const SHORT_FILM = `const canvas = document.createElement('canvas');
const paint = canvas.getContext('2d');
const film = document.querySelector('.film');
film.srcObject = canvas.captureStream(10);
const started = performance.now();
const draw = () => {
  const passed = performance.now() - started;
  paint.fillStyle = \`rgb(\${passed % 200} 120 120)\`;
  paint.fillRect(0, 0, 300, 150);
  if (passed < 2000) requestAnimationFrame(draw);
  else for (const track of film.srcObject.getTracks()) track.stop();
};
draw();
film.play();`;
