/** As its instructions have it: one script. @type {import('../stacks/plain-site.mjs').Library} */
export const siennaAccessibility = {
  id: 'sienna-accessibility',
  files: { 'sienna-accessibility/dist': 'sienna' },
  end: '<script src="/library/sienna/sienna-accessibility.umd.js" defer></script>',
};
