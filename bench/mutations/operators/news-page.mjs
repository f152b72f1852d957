import { addCss, addJs, element, find } from '../page-parts.mjs';
import { addEmbed } from '../variants/news-page.mjs';

const LINES = [
  'The ferry is late again',
  'The pool opens on Saturday',
  'Hay from the lower meadow',
];
const RUSSIAN =
  'В понедельник дети из пяти деревень впервые поднялись на старую башню, чтобы записать, сколько выпало дождя.';

/**
 * Changes that break what a news page has beside links, text size and headings.
 *
 * @type {import('./accessibility-links.mjs').Operator[]}
 */
export const newsPageOperators = [
  {
    id: 'M86',
    title: 'a ticker that never stops',
    expect: ['ticker-controllable'],
    // In a narrow window the masthead, which stays in place, grows higher than the room left for it.
    also: ['skip-link-moves-view'],
    apply(page) {
      const line = LINES.map((text) => page.say(text)).join(' · ');
      find(page, '.masthead').append(
        element(page, `<div class="wire"><p class="wire__line">${line}</p></div>`),
      );
      addCss(
        page,
        '@keyframes wire { to { transform: translateX(-3rem) } } .wire__line { animation: wire 9s linear infinite }',
      );
    },
  },
  {
    id: 'M87',
    title: 'headlines in an assertive live region',
    expect: ['live-region-quiet', 'ticker-controllable'],
    also: ['skip-link-moves-view'],
    apply(page) {
      const [first] = LINES.map((text) => page.say(text));
      find(page, '.masthead').append(
        element(page, `<p class="latest" aria-live="assertive">${first}</p>`),
      );
      addJs(
        page,
        `const lines = ${JSON.stringify(LINES.map((text) => page.say(text)))};
let line = 0;
setInterval(() => {
  document.querySelector('.latest').textContent = lines[(line += 1) % lines.length];
}, 1000);`,
      );
    },
  },
  {
    id: 'M88',
    title: 'a consent layer that Tab comes to last',
    expect: ['consent-focus'],
    also: [
      'focus-not-obscured',
      'sticky-leaves-room',
      'skip-link-not-obscured',
      'skip-link-visible-on-focus',
      'skip-link-moves-view',
    ],
    apply(page) {
      find(page, 'body').append(
        element(
          page,
          `<div class="consent"><p>${page.say('We would like to know what you read.')}</p><button>${page.say('Agree')}</button></div>`,
        ),
      );
      addCss(
        page,
        '.consent { position: fixed; inset: auto 0 0; height: 45%; background: #fff; border-top: 1px solid }',
      );
    },
  },
  {
    id: 'M89',
    title: 'a sound that plays by itself',
    expect: ['no-autoplay-sound'],
    apply: (page) =>
      find(page, '.story').append(element(page, `<audio autoplay loop src="${hum()}"></audio>`)),
  },
  {
    id: 'M90',
    title: 'a frame without a title',
    expect: ['frames-named'],
    apply: (page) =>
      find(page, '.story').append(
        element(page, '<iframe width="300" height="100" srcdoc="<p>12 mm</p>"></iframe>'),
      ),
  },
  {
    id: 'M91',
    title: 'the caption once more as the alternative',
    expect: ['caption-and-alt'],
    apply(page) {
      const caption = find(page, 'figcaption').textContent;
      find(page, 'figure img').setAttribute('alt', caption);
    },
  },
  {
    id: 'M92',
    title: 'a paragraph in another language that is not marked',
    expect: ['language-of-page-and-parts'],
    apply: (page) => find(page, '.story h2').before(element(page, `<p>${RUSSIAN}</p>`)),
  },
  {
    id: 'M93',
    title: 'bars that leave a slit',
    expect: ['sticky-leaves-room'],
    also: ['focus-not-obscured', 'skip-link-moves-view', 'reflow-320', 'zoom-200-no-loss'],
    apply(page) {
      find(page, 'body').append(
        element(page, `<div class="bar">${page.say('Lowmarsh Courier')}</div>`),
      );
      addCss(
        page,
        'html { scroll-padding-bottom: 230px } body { padding-bottom: 230px } .bar { position: fixed; inset: auto 0 0; height: 230px; background: #fff }',
      );
    },
  },
  {
    id: 'M94',
    title: 'no outline of the focus on links of the story',
    expect: ['focus-visible'],
    apply: (page) => addCss(page, '.story a:focus, .story a:focus-visible { outline: none }'),
  },
  {
    id: 'M95',
    title: 'a field that keeps the Tab key',
    expect: ['keyboard-no-trap'],
    also: ['skip-target-no-trap'],
    apply(page) {
      find(page, '.story').append(
        element(page, '<textarea class="log" aria-label="Log"></textarea>'),
      );
      addJs(
        page,
        "document.querySelector('.log').addEventListener('keydown', (event) => { if (event.key === 'Tab') event.preventDefault(); });",
      );
    },
  },
  {
    id: 'M96',
    title: 'a link past an embed that leads nowhere',
    expect: ['block-skip-links'],
    apply: (page) => addEmbed(page, 'behind-the-film'),
  },
  {
    id: 'M97',
    title: 'a consent layer that leaves the story inert',
    expect: ['consent-focus'],
    also: [
      'sticky-leaves-room',
      'skip-link-target-exposed',
      'skip-link-moves-focus',
      'skip-link-moves-view',
      'skip-link-not-obscured',
      'skip-link-visible-on-focus',
      'heading-exposed-as-seen',
      'skip-link-present',
      'landmarks',
      'headline-is-h1',
      'headline-opens-main',
      'h1-single',
    ],
    apply(page) {
      find(page, 'body').prepend(
        element(
          page,
          `<div class="consent"><p>${page.say('We would like to know what you read.')}</p><button aria-label="Reject">${page.say('Agree')}</button></div>`,
        ),
      );
      find(page, 'main').setAttribute('inert', '');
      addCss(
        page,
        '.consent { position: fixed; inset: auto 0 0; height: 45%; background: #fff; border-top: 1px solid }',
      );
      addJs(
        page,
        "document.querySelector('.consent button').addEventListener('click', () => document.querySelector('.consent').remove());",
      );
    },
  },
];

const SAMPLES_A_SECOND = 3000;
const SECONDS = 5;

/** A low hum as the address of a WAV file: eight bits, one channel. */
function hum() {
  const samples = SAMPLES_A_SECOND * SECONDS;
  const file = Buffer.alloc(44 + samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLES_A_SECOND, 24);
  file.writeUInt32LE(SAMPLES_A_SECOND, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) file[44 + at] = 128 + Math.round(40 * Math.sin(at / 5));
  return `data:audio/wav;base64,${file.toString('base64')}`;
}
