/** As its instructions have it, with its defaults. @type {import('../stacks/plain-site.mjs').Library} */
export const accessibility = {
  id: 'accessibility',
  files: { 'accessibility/dist/main.bundle.js': 'accessibility.js' },
  end: `<script src="/library/accessibility.js"></script>
<script>
window.addEventListener('load', () => { new Accessibility(); }, false);
</script>`,
};
