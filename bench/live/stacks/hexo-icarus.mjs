import { join } from 'node:path';
import { copyVendorFiles } from './copy-vendor-files.mjs';
import { hexo } from './hexo.mjs';

const FILES = {
  '@fortawesome/fontawesome-free/css': 'fontawesome/css',
  '@fortawesome/fontawesome-free/webfonts': 'fontawesome/webfonts',
  'clipboard/dist': 'clipboard/dist',
  'highlight.js/styles': 'highlight.js/styles',
  'jquery/dist': 'jquery/dist',
  'moment/min': 'moment/min',
};

/**
 * The theme writes its settings itself when it finds none, and takes everything from there. Those
 * here go on top of them: Hexo merges the site's `theme_config` over the theme's own file.
 */
const providers = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the theme puts the names there.
  cdn: '/vendor/${ package }/${ filename }',
  iconcdn: '/vendor/fontawesome/css/all.css',
};

export const hexoIcarus = hexo('icarus', { providers }, (folder) =>
  copyVendorFiles(folder, join(folder, 'source/vendor'), FILES),
);
