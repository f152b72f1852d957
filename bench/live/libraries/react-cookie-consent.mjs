/** As its instructions have it, with a button to decline. @type {import('../stacks/plain-site.mjs').Library} */
export const reactCookieConsent = {
  id: 'react-cookie-consent',
  files: {},
  bundle: `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import CookieConsent from 'react-cookie-consent';
createRoot(document.getElementById('consent')).render(
  createElement(CookieConsent, { enableDeclineButton: true }, 'This website uses cookies to count its readers.'),
);
`,
  end: '<div id="consent"></div>\n<script src="/library/library.js"></script>',
};
