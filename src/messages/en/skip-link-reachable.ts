/** What the check `skip-link-reachable` says. */
export const skipLinkReachableWords = {
  title: 'Skip links can be reached',
  description: 'Tab stops on every link that is meant as a skip link.',
  why: 'A skip link that Tab never stops on is there for nobody: those who see it use a mouse, those who need it cannot get to it.',
  says: {},
};
