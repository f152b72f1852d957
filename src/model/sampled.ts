/** Of a very large page only the first so many of something were looked at. */
export type Sampled = { what: 'headings' | 'texts' | 'elements'; seen: number };
