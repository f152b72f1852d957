// Whether two reports found the same: each page once, and on each the same findings.

/** What differs between two reports, a sentence each that names its page. */
export function reportDifferences(known, found) {
  return [
    ...orderDifferences(known.pages, found.pages),
    ...pageDifferences(byUrl(known.pages), byUrl(found.pages)),
  ];
}

/** How many pages are the same in all that is told of what was found, words and places too. */
export function sameToTheLetter(known, found) {
  const others = byUrl(found.pages);
  const letters = ({ outcome, areas, error, checks } = {}) =>
    JSON.stringify({ outcome, areas, error, checks });
  return known.pages.filter((page) => letters(page) === letters(others.get(page.url))).length;
}

function byUrl(pages) {
  return new Map(pages.map((page) => [page.url, page]));
}

function orderDifferences(known, found) {
  const twice = found.filter(({ url }, at) => found.findIndex((page) => page.url === url) !== at);
  const isOrdered =
    known.length !== found.length || known.every(({ url }, at) => url === found[at].url);
  return [
    ...twice.map(({ url }) => `${url}: more than once`),
    ...(known.length === found.length ? [] : [`${found.length} entries, not ${known.length}`]),
    ...(isOrdered ? [] : ['the pages are in another order']),
  ];
}

function pageDifferences(known, found) {
  const urls = [...new Set([...known.keys(), ...found.keys()])];
  return urls.flatMap((url) => {
    const [one, other] = [known.get(url), found.get(url)];
    if (!one || !other) return [`${url}: ${one ? 'missing' : 'was not asked for'}`];
    // Of a page that could not be audited nothing else is the same.
    if (one.error?.code !== other.error?.code)
      return [`${url}: ${errorOf(one)}, then ${errorOf(other)}`];
    const [ours, theirs] = [saidOf(one), saidOf(other)];
    const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
    return keys
      .filter((key) => ours.get(key) !== theirs.get(key))
      .map(
        (key) =>
          `${url}: ${key}: ${ours.get(key) ?? 'nothing'}, then ${theirs.get(key) ?? 'nothing'}`,
      );
  });
}

/** What a page came to, and each of its checks: outcome, number of findings, fingerprints. */
function saidOf({ outcome, checks }) {
  const told = checks.map(({ id, outcome: judged, findings }) => [
    id,
    [judged, findings.length, ...findings.map(({ fingerprint }) => fingerprint).sort()].join(' '),
  ]);
  return new Map([['page', outcome], ...told]);
}

function errorOf({ outcome, error }) {
  return error ? `${error.code}: ${error.message}` : outcome;
}
