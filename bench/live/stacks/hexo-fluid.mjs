import { join } from 'node:path';
import { copyVendorFiles } from './copy-vendor-files.mjs';
import { hexo } from './hexo.mjs';

/** What the theme takes from a network of other people’s files: the file of a package, and the name that the theme asks for. */
const FILES = {
  '@fancyapps/fancybox/dist/jquery.fancybox.min.css':
    '@fancyapps/fancybox/dist/jquery.fancybox.min.css',
  '@fancyapps/fancybox/dist/jquery.fancybox.min.js':
    '@fancyapps/fancybox/dist/jquery.fancybox.min.js',
  'anchor-js/anchor.min.js': 'anchor-js/anchor.min.js',
  'bootstrap/dist/css/bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap/dist/js/bootstrap.min.js': 'bootstrap/dist/js/bootstrap.min.js',
  'clipboard/dist/clipboard.min.js': 'clipboard/dist/clipboard.min.js',
  'github-markdown-css/github-markdown.css': 'github-markdown-css/github-markdown.min.css',
  'hint.css/hint.min.css': 'hint.css/hint.min.css',
  'jquery/dist/jquery.min.js': 'jquery/dist/jquery.min.js',
  'nprogress/nprogress.css': 'nprogress/nprogress.min.css',
  'nprogress/nprogress.js': 'nprogress/nprogress.min.js',
  'tocbot/dist/tocbot.min.js': 'tocbot/dist/tocbot.min.js',
  'typed.js/lib/typed.min.js': 'typed.js/lib/typed.min.js',
};

/** The theme’s own setting for where such files are. */
const FOLDERS = {
  anchor: '/vendor/anchor-js/',
  bootstrap: '/vendor/bootstrap/dist/',
  clipboard: '/vendor/clipboard/dist/',
  fancybox: '/vendor/@fancyapps/fancybox/dist/',
  github_markdown: '/vendor/github-markdown-css/',
  hint: '/vendor/hint.css/',
  jquery: '/vendor/jquery/dist/',
  nprogress: '/vendor/nprogress/',
  tocbot: '/vendor/tocbot/dist/',
  typed: '/vendor/typed.js/lib/',
};

export const hexoFluid = hexo('fluid', { static_prefix: FOLDERS }, (folder) =>
  copyVendorFiles(folder, join(folder, 'source/vendor'), FILES),
);
