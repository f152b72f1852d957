import { type HostilePage, withStory } from '../hostile-page.ts';

/** Keeps controls and a heading where no script from outside can look. */
export const closedShadowRoot: HostilePage = {
  html: withStory(
    '<div id="host"></div><script>host.attachShadow({ mode: "closed" }).innerHTML = `<h2>Inside</h2><button>One</button>`</script>',
  ),
  outcomes: ['passed', 'failed'],
};
