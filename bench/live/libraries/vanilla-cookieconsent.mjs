/** As its “getting started” has it: two categories, the default layout. @type {import('../stacks/plain-site.mjs').Library} */
export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  files: {
    'vanilla-cookieconsent/dist/cookieconsent.css': 'cookieconsent.css',
    'vanilla-cookieconsent/dist/cookieconsent.umd.js': 'cookieconsent.umd.js',
  },
  head: '<link rel="stylesheet" href="/library/cookieconsent.css">',
  end: `<script src="/library/cookieconsent.umd.js"></script>
<script>
CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'Some keep the site running, others count readers.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Strictly necessary cookies', description: 'These keep the site running.', linkedCategory: 'necessary' },
            { title: 'Counting readers', description: 'These count readers.', linkedCategory: 'analytics' },
          ],
        },
      },
    },
  },
});
</script>`,
};
