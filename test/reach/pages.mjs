/** Every way in which the services of the machine can be written, and `file:`. */
const NEAR = [
  'http://127.0.0.1:8081/',
  'http://localhost:8081/',
  'http://app.localhost:8081/',
  'http://127.1:8081/',
  'http://2130706433:8081/',
  'http://0.0.0.0:8081/',
  'http://[::1]:8081/',
  'http://[::]:8081/',
  'http://[::ffff:127.0.0.1]:8081/',
  'http://192.168.255.1:8081/',
  'http://inside.example:8081/',
];

const STORY = `<main><article><h1>Night ferry is back</h1>
<p>The night ferry to the outer islands sails again from Friday, after the harbour had been closed for repairs since spring.</p>
<p>Tickets are sold on the quay and cost as much as before, the shipping office said on Tuesday.</p></article></main>`;

function story(more) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night ferry is back</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${STORY}${more}</body></html>`;
}

const ASKS = `
const near = ${JSON.stringify(NEAR)};
for (const url of near) {
  fetch(url + 'fetch', { mode: 'no-cors' }).catch(() => {});
  navigator.sendBeacon(url + 'beacon', 'x');
  new Image().src = url + 'image';
  new EventSource(url + 'events').onerror = (event) => event.target.close();
  new WebSocket(url.replace('http', 'ws') + 'socket').onerror = () => {};
  for (const [tag, rel] of [['link', 'stylesheet'], ['link', 'preload'], ['link', 'prefetch'], ['link', 'preconnect'], ['script', '']]) {
    const element = document.createElement(tag);
    if (rel) Object.assign(element, { rel, as: 'fetch', href: url + rel });
    else element.src = url + 'script';
    document.head.append(element);
  }
  const work = 'fetch("' + url + 'worker", { mode: "no-cors" }).catch(() => {});';
  new Worker(URL.createObjectURL(new Blob([work], { type: 'text/javascript' })));
}
const ice = near.map((url) => ({ urls: 'stun:' + new URL(url).host.replace('8081', '8083') }));
const peer = new RTCPeerConnection({ iceServers: ice });
peer.createDataChannel('x');
peer.createOffer().then((offer) => peer.setLocalDescription(offer));
`;

const listed = (parent, child, addresses) =>
  `<${parent}>${addresses.map((url) => `<${child}><loc>${url}</loc></${child}>`).join('')}</${parent}>`;

/** What the public server has, by path; an answer that begins with → is a redirect. */
export const PUBLIC = {
  '/frames': story(
    [...NEAR, 'file:///etc/passwd']
      .map((url) => `<iframe title="Weather" src="${url}frame"></iframe>`)
      .join(''),
  ),
  '/asks': story(`<script>${ASKS}</script>`),
  '/sent-on': '→http://127.0.0.1:8081/redirected',
  '/sitemap.xml': listed('urlset', 'url', ['http://news.example/plain', ...NEAR]),
  '/index.xml': listed('sitemapindex', 'sitemap', [
    'http://news.example/sent-on',
    'http://news.example/part.xml',
    ...NEAR,
  ]),
  '/part.xml': listed('urlset', 'url', ['http://news.example/plain']),
  '/linked': story(
    ['/plain', '/sent-on', ...NEAR].map((url) => `<a href="${url}">On</a>`).join(' '),
  ),
  '/plain': story(''),
  '/sent-to-file': '→file:///etc/passwd',
  '/leaves': story('<script>location = "http://192.168.255.1:8081/navigated"</script>'),
  // Its name is answered otherwise once the page is there.
  '/rebinds': story(`<script>
for (let count = 0; count < 5; count += 1)
  setTimeout(() => fetch('/rebound' + count).catch(() => {}), count * 100);
</script>`),
};

/** What the near server has. */
export const NEAR_PAGE = story(
  '<img alt="" src="http://localhost:8081/own-picture"><img alt="" src="http://[::1]:8081/same-machine"><img alt="" src="http://192.168.255.1:8081/other-picture">',
);
