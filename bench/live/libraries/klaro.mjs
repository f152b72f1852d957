/** As its “getting started” has it: one service that asks. @type {import('../stacks/plain-site.mjs').Library} */
export const klaro = {
  id: 'klaro',
  files: { 'klaro/dist/klaro.js': 'klaro.js' },
  head: `<script>
var klaroConfig = {
  lang: 'en',
  privacyPolicy: '/privacy',
  translations: { en: { purposes: { analytics: 'Counting readers' } } },
  services: [{ name: 'counter', title: 'Counter', purposes: ['analytics'] }],
};
</script>
<script defer src="/library/klaro.js"></script>`,
};
