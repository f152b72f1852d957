/** Languages that a few sentences cannot tell apart; a verdict between them takes a reader. */
const CLOSE = [
  ['no', 'da', 'sv'],
  ['hr', 'sr', 'sl', 'bs', 'mk', 'bg'],
  ['cs', 'sk'],
  ['es', 'ca', 'gl', 'pt', 'eu', 'oc', 'ast', 'an'],
  ['ms', 'tl', 'jv', 'su', 'ceb'],
  ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ps', 'ur', 'ku'],
  ['az', 'tr'],
  ['nl', 'af', 'fy', 'lb'],
  ['de', 'lb', 'gsw', 'yi'],
  ['fr', 'oc', 'br', 'ht', 'wa'],
  ['it', 'co', 'sc', 'mt', 'rm'],
  ['en', 'sco', 'pcm', 'jam'],
  ['fi', 'et'],
];

/** Whether a few sentences cannot tell two languages apart. */
export function areClose(one: string, other: string): boolean {
  return CLOSE.some((group) => group.includes(one) && group.includes(other));
}

/** Serbian in Latin letters scores as Croatian, and the two differ in little else. */
export function areOne(one: string, other: string): boolean {
  return [one, other].sort().join() === 'hr,sr';
}
