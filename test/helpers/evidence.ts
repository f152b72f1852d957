import type {
  Check,
  ElementRef,
  Evidence,
  EvidenceKinds,
  Judgement,
  Viewport,
} from '../../src/index.ts';
import { type Limits, NO_LIMITS } from '../../src/model/check.ts';

type Heading = EvidenceKinds['headings']['headings'][number];

/** An element as a probe describes it, found by `selector`. */
export function elementRef(selector: string): ElementRef {
  return {
    selector: [selector],
    html: `<i data-at="${selector}"></i>`,
    box: { x: 0, y: 0, width: 10, height: 10 },
    path: 'main>i',
    identity: `i|${selector}`,
    order: 0,
  };
}

/** A heading of the story that says something, but for what is given. */
export function heading(given: Partial<Heading> = {}): Heading {
  return {
    element: elementRef('h2'),
    level: 2,
    name: 'Ferry returns',
    region: { key: 'story', kind: 'story' },
    namedByTitleOnly: false,
    contentDeferred: false,
    swallowedBy: null,
    otherStory: null,
    tag: 'h2',
    text: 'Ferry returns',
    look: { fontSizePx: 24, fontWeight: 700, seen: true },
    isLink: false,
    nextIsBeside: false,
    contentAfter: true,
    ariaLevel: null,
    ...given,
  };
}

/** A document of which so many style sheets did not load. */
export function loaded(missingStyleSheets = 0): EvidenceKinds['document'] {
  return { title: 'Ferry returns', lang: 'en', dir: null, missingStyleSheets };
}

/** Some facts of one kind, and how many style sheets were missing to the page. */
export type Given<T> = Partial<T> & { missingStyleSheets?: number };

/** Asks one check; only the kinds of evidence that it needs have to be given, and no document where all style sheets have loaded. */
export function judgeBy(
  check: Check,
  evidence: Partial<EvidenceKinds>,
  limits: Partial<Limits> = {},
): Judgement {
  // A check asks for the kinds that it needs and no others, as in src/judging/judge-evidence.ts.
  return check.judge({ document: loaded(), ...evidence } as EvidenceKinds, check.words.says, {
    ...NO_LIMITS,
    ...limits,
  });
}

/** What was seen of one page: nothing but the given headings. */
export function headingsEvidence(url: string, headings: Heading[]): Evidence {
  const viewport: Viewport = { width: 1280, height: 800 };
  return {
    schemaVersion: 5,
    page: {
      url,
      target: url,
      finalUrl: null,
      status: 200,
      viewport,
      title: 'A page',
      lang: 'en',
      durationMs: 1,
    },
    probes: {
      document: {
        status: 'ok',
        value: { title: 'A page', lang: 'en', dir: null, missingStyleSheets: 0 },
      },
      headings: { status: 'ok', value: { headings, lost: [], fakes: [] } },
    },
    notes: [],
    timings: {},
  };
}
