import { attr, has, matches, pageBody, tagOf } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { handleOf } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { isRendered } from '../dom/rendered.ts';
import { isPaintedInPage } from './painted-part.ts';

const MOST_OPENERS = 2;
const LONGEST_NAME = 60;
/** What is pressed to open something. A link that leads to a page about accessibility is none. */
const OPENS = 'button,summary,[role=button],input[type=button]';

/**
 * The words for accessibility and for how a page is displayed, in the languages that news is published
 * in: what such buttons open often holds the sizes of text.
 */
const ABOUT_DISPLAY =
  /accessib|a11y|barrierefrei|zugänglich|acce?ssibilit|acces+ibilidad|accesibil|acessib|toegankelijk|tilgjengelig|tilgængelig|tillgänglig|saavutetta|esteettöm|aðgengi|ligipääs|pieejam|prieinam|dostępno|přístupnos|prístupnos|dostopnos|pristupačnos|akadálymentes|доступн|достъпн|приступачн|προσβασιμ|erişilebilir|əlçatan|アクセシビリティ|无障碍|無障礙|접근성|الوصول|دسترس‌?پذیر|دسترسی|נגיש|सुगम|अभिगम|การเข้าถึง|tiếp cận|aksesibilitas|kebolehcapaian|\bdisplay\b|appearance|reading (?:settings|preferences|options|mode)|reader settings|text settings|view options|darstellung|anzeige(?:optionen|einstellungen)?\b|affichage|apparence|visualizaci|aparência|aspetto|weergave|\bvisning|\butseende|ulkoasu|wygląd|vzhled|внешний вид|отображение|εμφάνιση|görünüm|表示設定|显示设置|顯示設定|화면 ?설정/iu;

/** The buttons that speak of accessibility or of how the page is displayed, by number, in the order of the page. */
export function findSizeOpeners(): number[] {
  return [...flatElements(pageBody())]
    .filter((element) => isOpener(element))
    .slice(0, MOST_OPENERS)
    .map(handleOf);
}

function isOpener(element: Element): boolean {
  if (!matches(element, OPENS) && !isHandledLink(element)) return false;
  if (!isRendered(element) || attr(element, 'aria-pressed') !== null) return false;
  const name = `${nameOf(element)} ${attr(element, 'title') ?? ''}`.trim();
  return name.length <= LONGEST_NAME && ABOUT_DISPLAY.test(name) && isPaintedInPage(element);
}

/** A link without a place to go: `#`, nothing, or a script. */
function isHandledLink(element: Element): boolean {
  if (tagOf(element) !== 'a') return false;
  const href = attr(element, 'href');
  return href === null
    ? has(element, 'onclick', 'tabindex')
    : /^(?:#|javascript:.*)$/i.test(href.trim());
}
