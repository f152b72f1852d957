import { he } from './he/catalog.ts';

type Words = { title: string; description: string; why: string; says: object };

/**
 * What the checks say in languages other than English, by locale and check id. Each check carries its
 * English words itself; those of other languages have the same keys.
 */
export const CATALOGS: Readonly<Record<string, Readonly<Record<string, Words>>>> = { he };
