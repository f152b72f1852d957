import type { Random } from './random.ts';

const WHO = [
  'The harbour board',
  'A baker',
  'The council',
  'Two sisters',
  'The ferry crew',
  'Nobody',
];
const DID = ['bought', 'has painted', 'will keep', 'lost', 'found', 'gave away', 'argued about'];
const WHAT = [
  'the old bridge',
  'forty boats',
  'a bell',
  'the timetable',
  'three goats',
  'the school',
];
const WHEN = ['on Monday', 'before the storm', 'without a word', 'last winter', 'at noon', 'again'];
/** Letters of other scripts, joined letters, marks of direction, and what breaks careless escaping. */
const ODD = [
  'שלום עולם',
  'مرحبا',
  '\u202Egnihton',
  '\u2067x\u2069',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '\u0000',
  '\uFFFE',
  '\u200B\u00AD',
  '&amp;amp;',
  '&lt;/script>',
  '汉字汉字',
  '\u{1D4D0}',
  '&#xD800;',
  '{{x}}',
  '%s%n',
];

export function phrase(random: Random): string {
  return `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHEN)}`;
}

export function oddText(random: Random): string {
  return random.chance(0.3) ? `${phrase(random)} ${random.pick(ODD)}` : phrase(random);
}

export function paragraph(random: Random): string {
  return random.repeat(2 + random.below(4), () => `${phrase(random)}. `);
}
