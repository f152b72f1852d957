/** What `hexo init` puts into a new site, but for its theme. */
const HEXO_SITE = {
  hexo: '8.1.2',
  'hexo-generator-archive': '2.0.0',
  'hexo-generator-category': '2.0.0',
  'hexo-generator-index': '4.0.0',
  'hexo-generator-tag': '2.0.0',
  'hexo-renderer-ejs': '2.0.0',
  'hexo-renderer-marked': '7.0.1',
  'hexo-renderer-stylus': '3.0.1',
  'hexo-server': '3.0.0',
};

/**
 * The packages of each stack, with their exact versions: the one place to change them. Files that a
 * theme takes from elsewhere by default have the versions that the theme names.
 */
export const PACKAGES = {
  'hexo-landscape': { ...HEXO_SITE, 'hexo-theme-landscape': '1.1.0' },
  'hexo-next': { ...HEXO_SITE, 'hexo-theme-next': '8.29.0', '@next-theme/plugins': '8.29.1' },
  'hexo-butterfly': {
    ...HEXO_SITE,
    'hexo-theme-butterfly': '5.7.0',
    'hexo-renderer-pug': '3.0.0',
    'hexo-butterfly-extjs': '1.5.8',
  },
  'hexo-fluid': {
    ...HEXO_SITE,
    'hexo-theme-fluid': '1.9.9',
    '@fancyapps/fancybox': '3.5.7',
    'anchor-js': '5.0.0',
    bootstrap: '4.6.1',
    clipboard: '2.0.11',
    'github-markdown-css': '4.0.0',
    'hint.css': '2.7.0',
    jquery: '3.6.4',
    nprogress: '0.2.0',
    tocbot: '4.20.1',
    'typed.js': '2.0.12',
  },
  'hexo-icarus': {
    ...HEXO_SITE,
    'hexo-theme-icarus': '6.1.1',
    'bulma-stylus': '0.8.0',
    'hexo-component-inferno': '3.1.2',
    'hexo-renderer-inferno': '1.0.2',
    '@fortawesome/fontawesome-free': '6.0.0',
    clipboard: '2.0.4',
    'highlight.js': '11.7.0',
    jquery: '3.3.1',
    moment: '2.22.2',
  },
  vitepress: { vitepress: '1.6.4' },
  eleventy: {
    '@11ty/eleventy': '0.11.1',
    '@11ty/eleventy-navigation': '0.1.6',
    '@11ty/eleventy-plugin-rss': '1.0.9',
    '@11ty/eleventy-plugin-syntaxhighlight': '3.0.1',
    'eleventy-base-blog': '5.0.2',
    luxon: '1.28.1',
    'markdown-it': '8.4.2',
    'markdown-it-anchor': '5.2.5',
  },
  'vanilla-cookieconsent': { 'vanilla-cookieconsent': '3.1.0' },
  klaro: { klaro: '0.7.22' },
  orejime: { orejime: '3.2.1' },
  cookieconsent: { cookieconsent: '3.1.1' },
  tarteaucitronjs: { tarteaucitronjs: '1.34.0' },
  'react-cookie-consent': {
    'react-cookie-consent': '10.0.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  accessibility: { accessibility: '6.1.0' },
  'sienna-accessibility': { 'sienna-accessibility': '2.2.333' },
};
