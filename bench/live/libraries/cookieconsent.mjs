/** Osano’s, as its wizard writes it. @type {import('../stacks/plain-site.mjs').Library} */
export const cookieconsent = {
  id: 'cookieconsent',
  files: {
    'cookieconsent/build/cookieconsent.min.css': 'cookieconsent.min.css',
    'cookieconsent/build/cookieconsent.min.js': 'cookieconsent.min.js',
  },
  head: '<link rel="stylesheet" href="/library/cookieconsent.min.css">',
  end: `<script src="/library/cookieconsent.min.js"></script>
<script>
window.cookieconsent.initialise({
  palette: { popup: { background: '#000' }, button: { background: '#f1d600' } },
  type: 'opt-in',
});
</script>`,
};
