import { PURPOSE_STEMS } from './purpose-stems.ts';

/** Where a skip link says that it leads; null when its words are not known. */
export type Purpose = keyof typeof PURPOSE_STEMS;

/** What comes first wins: “skip navigation to the main content” leads to the content. */
const ORDER = ['main', 'search', 'footer', 'other', 'navigation'] as const;

/** Reads the purpose from a link's name. “Skip navigation” means what comes after it, and is no promise of a menu. */
export function purposeOf(name: string): Purpose | null {
  const words = name.normalize('NFKC').toLowerCase();
  const found = ORDER.filter((purpose) =>
    PURPOSE_STEMS[purpose].some((stem) => words.includes(stem)),
  );
  if (
    found.includes('main') &&
    found.includes('navigation') &&
    /main (?:nav|menu)|haupt(?:nav|men)/.test(words)
  ) {
    return 'navigation';
  }
  return found[0] ?? null;
}

/** Whether the words say that navigation is skipped, not reached: “skip navigation”, “skip menu”. */
export function skipsNavigation(name: string): boolean {
  return /\bskip (?:the )?(?:main |site )?(?:nav|menu)|überspring|passer (?:la|le) (?:nav|menu)|saltar (?:la |el )?(?:naveg|men)|メニューを?(?:とば|飛ば|スキップ)|메뉴 ?건너|跳过导航|跳過導/iu.test(
    name,
  );
}
