/**
 * One thing that was found on one story of one stack.
 *
 * @typedef {{ stack: string, story: string, check: string, outcome: string, selector: string,
 *   message: string, html: string }} Finding
 */

const MOST_HTML = 120;

/**
 * The failed and undecided findings of a report. Ports differ from run to run, so addresses are told
 * by the story.
 *
 * @param {string} stack
 * @param {import('../../dist/index.js').Report} report
 * @param {Record<string, string>} addresses
 * @returns {Finding[]}
 */
export function findingsIn(stack, report, addresses) {
  const storyAt = new Map(Object.entries(addresses).map(([story, address]) => [address, story]));
  return report.pages.flatMap((page) => {
    const story = storyAt.get(new URL(page.url).pathname) ?? page.url;
    if (page.error) return [pageError(stack, story, page.error)];
    return page.checks
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
      .flatMap((check) => findingsOf(stack, story, check));
  });
}

function pageError(stack, story, { message }) {
  return { stack, story, check: 'page', outcome: 'error', selector: '', message, html: '' };
}

function findingsOf(stack, story, { id, outcome, message, findings }) {
  const whole = { outcome, selector: [], message, html: '' };
  return (findings.length > 0 ? findings : [whole]).map((finding) => ({
    stack,
    story,
    check: id,
    outcome: finding.outcome,
    selector: finding.selector.join(' >>> '),
    message: finding.message,
    html: finding.html.slice(0, MOST_HTML),
  }));
}

/** What makes two findings of two runs the same one. @param {Finding} finding */
export function keyOf({ stack, story, check, outcome, selector }) {
  return [stack, story, check, outcome, selector].join(' | ');
}

/** The findings of one list that the other has not. @param {Finding[]} some @param {Finding[]} others */
export function without(some, others) {
  const known = new Set(others.map(keyOf));
  return some.filter((finding) => !known.has(keyOf(finding)));
}
