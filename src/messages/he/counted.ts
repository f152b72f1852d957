/** “עמוד אחד”, “3 עמודים”: what one is called, and what several are. */
export function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : `${count} ${several}`;
}

export const pages = (count: number) => counted(count, 'עמוד אחד', 'עמודים');
export const findings = (count: number) => counted(count, 'ממצא אחד', 'ממצאים');
export const places = (count: number) => counted(count, 'מקום אחד', 'מקומות');
export const checks = (count: number) => counted(count, 'בדיקה אחת', 'בדיקות');

/** “בעמוד אחד”, “ב־3 עמודים”. */
export const onPages = (count: number) => (count === 1 ? 'בעמוד אחד' : `ב־${count} עמודים`);

/** “במקום אחד”, “ב־3 מקומות”. */
export const onPlaces = (count: number) => (count === 1 ? 'במקום אחד' : `ב־${count} מקומות`);
