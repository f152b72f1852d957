/** A small piece of a page before and after it was mended. */
export type Example = { before: string; after: string };

/** One for each check, by its id. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'skip-link-present': {
    before: '<body><nav>40 links</nav><main id="story">',
    after: '<body><a href="#story">Skip to the story</a><nav>40 links</nav><main id="story">',
  },
  'skip-link-first': {
    before: '<body><nav>…</nav><a href="#story">Skip to the story</a>',
    after: '<body><a href="#story">Skip to the story</a><nav>…</nav>',
  },
  'skip-link-reachable': {
    before: '.skip { display: none }',
    after: '.skip { position: absolute; left: -999em } .skip:focus { left: 0 }',
  },
  'skip-link-visible-on-focus': {
    before: '.skip { position: absolute; left: -999em }',
    after: '.skip { position: absolute; left: -999em } .skip:focus { left: 0 }',
  },
  'skip-link-not-obscured': {
    before: '.skip:focus { z-index: 1 } header { position: sticky; z-index: 5 }',
    after: '.skip:focus { z-index: 10 } header { position: sticky; z-index: 5 }',
  },
  'skip-link-legible-on-focus': {
    before: '.skip:focus { color: #999; background: #fff }',
    after: '.skip:focus { color: #000; background: #ffdf33; outline: 3px solid #000 }',
  },
  'skip-link-target-exists': {
    before: '<a href="#content">Skip to the story</a> … <main id="main">',
    after: '<a href="#main">Skip to the story</a> … <main id="main">',
  },
  'skip-link-target-exposed': {
    before: '<div id="main" hidden></div><main>',
    after: '<main id="main">',
  },
  'skip-link-moves-focus': {
    before: '<a href="#main" onclick="main.scrollIntoView(); return false">',
    after: '<a href="#main">',
  },
  'skip-link-moves-view': {
    before: 'header { position: sticky; top: 0; height: 120px }',
    after: 'html { scroll-padding-top: 8rem }',
  },
  'skip-link-stays-on-page': {
    before: '<base href="/en/"> … <a href="#main">',
    after: '<a href="#main"> without <base>',
  },
  'skip-link-lands-on-content': {
    before: '<div id="content"><nav>…</nav><article>',
    after: '<nav>…</nav><article id="content">',
  },
  'skip-link-name': {
    before: '<a href="#search"><img src="arrow.png" alt=""></a>',
    after: '<a href="#search">Skip to search</a>',
  },
  'skip-link-repeatable': {
    before: "link.addEventListener('click', jump, { once: true })",
    after: '<a href="#main">, followed by the browser alone',
  },
  'skip-target-no-trap': {
    before: 'main.onfocus = () => skipLink.focus()',
    after: 'no handler of focus on main',
  },
  'skip-links-grouped': {
    before: '<h1 class="visually-hidden">Accessibility links</h1>',
    after: '<nav aria-label="Accessibility links"><ul>…</ul></nav>',
  },
  'size-control-works': {
    before: '<button>A+</button> with nothing behind it',
    after: '<button onclick="document.documentElement.style.fontSize = \'150%\'">A+</button>',
  },
  'size-control-decoy': {
    before: '<div class="responsive-indicator">XS SM MD LG</div>',
    after: 'the indicator left out of the published page',
  },
  'size-control-keyboard': {
    before: '<span onclick="larger()">A+</span>',
    after: '<button type="button" onclick="larger()">A+</button>',
  },
  'size-control-name': {
    before: '<a href="#">A</a><a href="#">A</a><a href="#">A</a>',
    after: '<button>A+<span class="visually-hidden"> larger text</span></button>',
  },
  'size-control-no-loss': {
    before: '.share { height: 24px; overflow: hidden }',
    after: '.share { min-height: 1.5rem }',
  },
  'size-control-state': {
    before: '<button class="active">LG</button>',
    after: '<label><input type="radio" name="size" checked> LG</label>',
  },
  'size-control-range': {
    before: 'LG { font-size: 110% }',
    after: 'LG { font-size: 200% }',
  },
  'size-control-scope': {
    before: '.story p { font-size: 16px }',
    after: '.story p { font-size: 1rem }',
  },
  'size-control-persists': {
    before: 'root.dataset.size = value',
    after: "root.dataset.size = value; localStorage.setItem('size', value)",
  },
  'size-control-target': {
    before: '.size a { width: 14px; height: 14px }',
    after: '.size a { min-width: 44px; min-height: 44px }',
  },
  'text-follows-user-font': {
    before: 'html { font-size: 10px }',
    after: 'html { font-size: 62.5% }',
  },
  'zoom-not-blocked': {
    before: '<meta name="viewport" content="width=device-width, maximum-scale=1">',
    after: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  },
  'text-grows-with-zoom': {
    before: 'p { font-size: 1.3vw }',
    after: 'p { font-size: clamp(1rem, 0.9rem + 0.5vw, 1.5rem) }',
  },
  'zoom-200-no-loss': {
    before: '.teaser { height: 3em; overflow: hidden }',
    after: '.teaser { min-height: 3em }',
  },
  'text-only-200-no-loss': {
    before: 'button { height: 24px; overflow: hidden }',
    after: 'button { padding: 0.25em 0.75em }',
  },
  'reflow-320': {
    before: '.story { width: 900px }',
    after: '.story { max-width: 900px }',
  },
  'text-spacing-no-loss': {
    before: 'h2 { height: 1.2em; overflow: hidden }',
    after: 'h2 { height: auto }',
  },
  'headline-is-h1': {
    before: '<div class="title">Ferry returns</div>',
    after: '<h1>Ferry returns</h1>',
  },
  'headline-once': {
    before: '<h1>Ferry returns</h1> … <div class="sticky">Ferry returns</div>',
    after: '<h1>Ferry returns</h1> … <div class="sticky" aria-hidden="true">Ferry returns</div>',
  },
  'h1-single': {
    before: '<h1>The Harbour Ledger</h1> … <h1>Ferry returns</h1>',
    after: '<p class="logo">The Harbour Ledger</p> … <h1>Ferry returns</h1>',
  },
  'headline-matches-metadata': {
    before: '<meta property="og:title" content="Home"> … <h1>Ferry returns</h1>',
    after: '<meta property="og:title" content="Ferry returns"> … <h1>Ferry returns</h1>',
  },
  'title-names-story': {
    before: '<title>The Harbour Ledger</title>',
    after: '<title>Ferry returns | The Harbour Ledger</title>',
  },
  'headline-opens-main': {
    before: '<header><h1>Ferry returns</h1></header><main><p>…',
    after: '<main><h1>Ferry returns</h1><p>…',
  },
  'heading-not-empty': {
    before: '<h2 class="lightbox-title"></h2>',
    after: '<h2 class="lightbox-title">Pictures of the ferry</h2>',
  },
  'heading-levels-in-order': {
    before: '<h1>Ferry returns</h1> … <h4>What it costs</h4>',
    after: '<h1>Ferry returns</h1> … <h2>What it costs</h2>',
  },
  'heading-level-valid': {
    before: '<div role="heading" aria-level="0">What it costs</div>',
    after: '<h2>What it costs</h2>',
  },
  'fake-heading': {
    before: '<p><strong>What it costs</strong></p>',
    after: '<h2>What it costs</h2>',
  },
  'heading-not-misused': {
    before: '<h3>The ferry that was laid up in March sails again …</h3>',
    after: '<p class="standfirst">The ferry that was laid up in March sails again …</p>',
  },
  'heading-exposed-as-seen': {
    before: '<h2 aria-hidden="true">Analysis</h2>',
    after: '<h2>Analysis</h2>',
  },
  'heading-visual-rank': {
    before: 'h2 { font-size: 14px } h3 { font-size: 22px }',
    after: 'h2 { font-size: 22px } h3 { font-size: 18px }',
  },
  'heading-has-content': {
    before: '<h2>Related</h2><h2>Popular</h2>',
    after: '<h2>Popular</h2><ul>…</ul>',
  },
  'heading-not-swallowed': {
    before: '<button><h3>Live</h3></button>',
    after: '<h3><button>Live</button></h3>',
  },
  'headings-before-headline': {
    before: '<h2>Cookies</h2><h2>Print</h2><h5>Follow us</h5><h1>Ferry returns</h1>',
    after: '<p>Cookies</p><p>Print</p><p>Follow us</p><h1>Ferry returns</h1>',
  },
  'ticker-controllable': {
    before: '<marquee>Ferry returns …</marquee>',
    after: '<p class="ticker">Ferry returns …</p><button>Pause</button>',
  },
  'live-region-quiet': {
    before: '<div aria-live="assertive">…</div>',
    after: '<p role="status">…</p>',
  },
  'consent-focus': {
    before: '<main>200 links</main><div class="consent">…</div>',
    after: '<dialog class="consent">…</dialog>, opened with showModal()',
  },
  'no-autoplay-sound': {
    before: '<video autoplay src="ferry.mp4">',
    after: '<video controls src="ferry.mp4">',
  },
  'frames-named': {
    before: '<iframe src="map.html">',
    after: '<iframe src="map.html" title="Map of the ferry’s route">',
  },
  'frame-names-distinct': {
    before: '<iframe title="Video" src="a"> <iframe title="Video" src="b">',
    after: '<iframe title="Video: the crossing" src="a"> <iframe title="Video: the crew" src="b">',
  },
  'caption-and-alt': {
    before: '<img alt="DSC_0042.jpg">',
    after: '<img alt="The ferry leaves the quay in fog">',
  },
  'byline-time': {
    before: '<time>2 hours ago</time>',
    after: '<time datetime="2026-05-08T07:30+01:00">2 hours ago</time>',
  },
  'language-of-page-and-parts': {
    before: '<html lang="en"> over a story in Dari',
    after: '<html lang="prs" dir="rtl">',
  },
  landmarks: {
    before: '<div class="article"><h1>…',
    after: '<main><h1>…',
  },
  'sticky-leaves-room': {
    before: 'header { position: sticky; height: 120px }',
    after: '@media (min-height: 30em) { header { position: sticky } }',
  },
  'keyboard-no-trap': {
    before: "field.onkeydown = (event) => { if (event.key === 'Tab') event.preventDefault() }",
    after: 'Tab left to the browser',
  },
  'focus-visible': {
    before: 'a:focus { outline: none }',
    after: 'a:focus-visible { outline: 2px solid; outline-offset: 2px }',
  },
  'focus-not-obscured': {
    before: '.banner { position: fixed; bottom: 0; height: 120px }',
    after: 'html { scroll-padding-bottom: 8rem }',
  },
  'no-single-key-shortcut': {
    before: "if (event.key === 's') search()",
    after: "if (event.key === 's' && event.ctrlKey) search()",
  },
  'block-skip-links': {
    before: '<a href="#end-7">Skip the film</a><iframe …>',
    after: '<a href="#end-7">Skip the film</a><iframe …><span id="end-7"></span>',
  },
};
