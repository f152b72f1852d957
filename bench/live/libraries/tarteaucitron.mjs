/** As its instructions have it, with one service. @type {import('../stacks/plain-site.mjs').Library} */
export const tarteaucitron = {
  id: 'tarteaucitronjs',
  files: { tarteaucitronjs: 'tarteaucitron' },
  head: `<script src="/library/tarteaucitron/tarteaucitron.js"></script>
<script>
tarteaucitron.init({
  privacyUrl: '',
  bodyPosition: 'top',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'middle',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  closePopup: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
});
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');
</script>`,
};
