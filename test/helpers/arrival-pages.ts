import type { Route } from './serve.ts';

const SENTENCES = [
  'The ferry across the sound will run through the winter after all, the harbour board said on Monday.',
  'It had meant to lay the boat up in November and to send travellers round by the bridge.',
  'Forty people came to the meeting, and most of them had rowed.',
  'A second crew has been found on the mainland, and the fare goes up by the price of a bun.',
  'The timetable hangs in both waiting rooms from Thursday, and the old one may be burnt.',
];
export const STORY = `<article><h1>Winter ferry stays</h1>${SENTENCES.map((text) => `<p>${text} ${text}</p>`).join('')}</article>`;

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li></ul></nav>';
const OFFER = Array.from(
  { length: 6 },
  (_, at) =>
    `<article><h2><a href="/news/story-${at}">Other story ${at}</a></h2><p>${SENTENCES[at % 5]} ${SENTENCES[(at + 1) % 5]}</p></article>`,
).join('');

/** A page of ours with a title of its own. */
export function titled(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

const redirect =
  (location: string): Route =>
  (_, response) =>
    void response.writeHead(302, { Location: location }).end();

const TRACE = `TypeError: Cannot read properties of undefined (reading 'headline')
    at renderStory (/srv/app/story.js:41:18)
    at Layer.handle (/srv/app/node_modules/router/layer.js:95:5)
    at next (/srv/app/node_modules/router/route.js:149:13)`;

/** Pages that are not the page that was asked for, each with the code of the error that it must be. */
export const WRONG: Readonly<Record<string, [code: string, route: Route]>> = {
  '/news/blank-body': ['blank-page', titled('Winter ferry stays', '')],
  '/news/script-throws': [
    'blank-page',
    titled('Winter ferry stays', '<div id="root"></div><script>throw new Error("no")</script>'),
  ],
  '/news/script-removes-everything': [
    'blank-page',
    titled('Winter ferry stays', `${STORY}<script>document.documentElement.remove()</script>`),
  ],
  '/news/all-hidden': [
    'blank-page',
    titled('Winter ferry stays', STORY.repeat(3), '<style>body{visibility:hidden}</style>'),
  ],
  '/news/transparent': [
    'blank-page',
    titled('Winter ferry stays', STORY, '<style>html{opacity:0}</style>'),
  ],
  '/news/under-a-pane': [
    'blank-page',
    titled(
      'Winter ferry stays',
      `${STORY}<div style="position:fixed;inset:0;background:#fff;z-index:9"></div>`,
    ),
  ],
  '/news/loading': [
    'blank-page',
    titled('Winter ferry stays', '<div id="app"><p>Loading…</p></div>'),
  ],
  '/news/spinner': [
    'blank-page',
    titled(
      'The Sound',
      '<div id="app"><div class="app-spinner" style="height:40px;width:40px"></div><p>The Sound</p></div>',
    ),
  ],
  '/news/needs-script': [
    'blank-page',
    titled('The Sound', '<p>You need to enable JavaScript to run this app.</p>'),
  ],
  '/news/wall': [
    'blocked-by-site',
    titled(
      'Just a moment...',
      '<h1>thesound.example</h1><p>Verifying you are human. This may take a few seconds.</p>',
    ),
  ],
  '/news/captcha': [
    'blocked-by-site',
    titled(
      'The Sound',
      '<p>Please tick the box to go on.</p><div class="g-recaptcha" style="width:300px;height:78px"></div>',
    ),
  ],
  '/news/denied': [
    'blocked-by-site',
    titled(
      'Access Denied',
      '<h1>Access Denied</h1><p>Reference #18.2d351ab8.1557333295.a4e16ab</p>',
    ),
  ],
  '/news/winter-ferry-stays-until-spring': [
    'signed-out',
    titled(
      'The Sound',
      '<h1>Welcome back</h1><form><label>Name <input name="user"></label><label>Password <input type="password"></label><button>Log in</button></form>',
    ),
  ],
  '/news/sends-to-login': ['signed-out', redirect('/login?next=/news/sends-to-login')],
  '/news/soft-404': [
    'soft-error',
    titled(
      'Page not found – The Sound',
      `${MENU}<main><h1>Page not found</h1><p>Sorry.</p></main>`,
    ),
  ],
  '/news/soft-404-with-offer': [
    'soft-error',
    titled(
      '404 – Page not found',
      `${MENU}<main><h1>This page could not be found</h1>${OFFER}</main>`,
    ),
  ],
  '/news/weiche-404': [
    'soft-error',
    titled('Seite nicht gefunden', `${MENU}<main><h1>Seite nicht gefunden</h1></main>`),
  ],
  '/news/broken': ['soft-error', titled('Error', '<h1>500 Internal Server Error</h1><p>nginx</p>')],
  '/news/trace': ['soft-error', titled('Error', `<pre>${TRACE}</pre>`)],
  '/news/traceback': [
    'soft-error',
    titled(
      '',
      '<pre>Traceback (most recent call last):\n  File "/srv/app/views.py", line 12, in story\n    return render(story)\nKeyError: \'headline\'</pre>',
    ),
  ],
  '/news/php': [
    'soft-error',
    '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function headline() in /srv/www/story.php:12\nStack trace:\n#0 {main}\n  thrown in <b>/srv/www/story.php</b> on line <b>12</b><br />',
  ],
  '/news/json': ['not-html', '{"headline":"Winter ferry stays","body":["The ferry runs."]}'],
  '/news/wire': [
    'not-html',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>The Sound</title><item><title>Winter ferry stays</title></item></channel></rss>',
  ],
  '/news/home-by-server': ['redirected-away', redirect('/')],
  '/news/home-by-meta': [
    'redirected-away',
    titled('Moved', '<p>Moved.</p>', '<meta http-equiv="refresh" content="0; url=/">'),
  ],
  '/news/home-by-script': [
    'redirected-away',
    titled('Moved', '<script>location.replace("/")</script>'),
  ],
  '/news/to-nowhere': [
    'redirected-away',
    titled('Moved', '<script>location.replace("http://127.0.0.1:1/")</script>'),
  ],
};

/** Pages that look a little like those, and are what was asked for. */
export const RIGHT: Readonly<Record<string, Route>> = {
  '/': titled('The Sound', `${MENU}<main>${OFFER}</main>`),
  '/news/story': titled('Winter ferry stays', `${MENU}<main>${STORY}</main>`),
  '/news/late': titled(
    'Winter ferry stays',
    `<main><p class="loading">Loading…</p></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(STORY)} }, 1800)</script>`,
  ),
  '/news/pane-that-goes': titled(
    'Winter ferry stays',
    `${STORY}<div id="pane" style="position:fixed;inset:0;background:#fff;z-index:9"></div><script>setTimeout(() => pane.remove(), 2000)</script>`,
  ),
  '/news/about-a-404': titled(
    '404 – the error that became a club',
    `<main>${STORY.replace('Winter ferry stays', '404 – the error that became a club')}</main>`,
  ),
  '/news/five-hundred': titled(
    '500 people row to the meeting',
    '<main><h1>500 people row to the meeting</h1><p>They came by boat.</p></main>',
  ),
  '/news/robots': titled(
    'Are you a robot? A captcha artist answers',
    `<main>${STORY}</main><form><div class="g-recaptcha" style="width:300px;height:78px"></div></form>`,
  ),
  '/news/with-login-box': titled(
    'Winter ferry stays',
    `<form><input name="user"><input type="password"><button>Log in</button></form><main>${STORY}</main>`,
  ),
  '/login': titled(
    'Log in',
    '<h1>Log in</h1><form><input name="user"><input type="password"><button>Log in</button></form>',
  ),
  '/404.html': titled('Page not found', '<h1>Page not found</h1>'),
  '/news/code': titled('Winter ferry stays', `<main>${STORY}<pre>${TRACE}</pre></main>`),
  '/news/picture': titled(
    'Drawing of the day',
    '<svg width="600" height="400" role="img" aria-label="A ferry"><rect width="600" height="400" fill="#0b4a8f"/></svg>',
  ),
  '/news/moved': redirect('/news/story'),
  '/news/brief': titled('Road closed', '<main><h1>Road closed</h1><p>Until noon.</p></main>'),
};
