/** As its instructions have it: one purpose. @type {import('../stacks/plain-site.mjs').Library} */
export const orejime = {
  id: 'orejime',
  files: {
    'orejime/dist/orejime-standard-en.js': 'orejime.js',
    'orejime/dist/orejime-standard.css': 'orejime.css',
  },
  head: '<link rel="stylesheet" href="/library/orejime.css">',
  end: `<script>
window.orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: [{ id: 'counter', title: 'Counting readers', cookies: ['counter'] }],
};
</script>
<script src="/library/orejime.js"></script>`,
};
