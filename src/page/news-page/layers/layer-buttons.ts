import type { AnswerKind, LayerButton } from '../../../model/news-page/layers.ts';
import { addressIn } from '../../accessibility-links/in-page.ts';
import { attr, tagOf } from '../../dom/dom.ts';
import { flatElements } from '../../dom/flat-tree.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isRendered } from '../../dom/rendered.ts';
import { roleOf } from '../../dom/roles.ts';
import { pageDocument } from '../../dom/unhidden.ts';

/** Words and signs by which buttons refuse, close, save or accept, in the languages that news is published in. */
const WORDS: Record<'refuse' | 'close' | 'save' | 'accept', RegExp> = {
  refuse:
    /(?:do(?:n.t| not)|not) (?:accept|agree|allow|consent)|disallow|nicht (?:zustimm|akzept|einverst)|ne pas accept|n.accept\p{L}* pas|no acep|non accett|não aceit|niet accept|(?:only|just) (?:required|functional)|required only|reject|declin|\bdeny\b|refus|disagree|rechaz|rifiut|ablehn|weiger|avvis|avvís|afvis|avslå|neka|hylk|odrzu|odmít|odmiet|resping|recus|rejeit|отклон|відхил|отказ|reddet|拒|거부|رفض|דח|דחה|necessary|essential|notwendig|erforderlich|nécessaire|necesari|necessari|without accept|sans accept|ohne (?:zustimm|einwill)|no,? thanks|nein,? danke|non,? merci|no,? gracias/iu,
  close:
    /close|dismiss|not now|later|schlie|(?<!con)ferm|cerr|chiud|sluit|lukk|luk\b|stäng|sulje|zamkn|zavř|zatvor|fech|închid|закр|kapat|閉じ|关闭|關閉|닫기|إغلاق|סגור|סגירה|^[×✕✖xX⨯]$/iu,
  save: /\bsave\b|confirm|speicher|bestätig|enregistr|confirmer|guardar|salva|confirma|opslaan|bevestig|gem\b|lagre|spara|tallenna|zapisz|potwierd|uložit|potvrd|сохран|збер|kaydet|保存|저장|حفظ|שמור/iu,
  accept:
    /accept|agree|allow|\bok(?:ay)?\b|got it|understand|continue|akzept|zustimm|einverstanden|verstanden|autoris|j.ai compris|acept|acuerdo|entendido|accetta|accett|ho capito|aceitar|concord|akkoord|toestaan|begrepen|godkend|godta|godkänn|samtyck|hyväk|akcept|zgadzam|rozumiem|souhlas|přijm|prijať|accepta|соглас|принять|прийняти|kabul|anladım|同意|接受|동의|확인|موافق|قبول|מסכים|אישור|הבנתי/iu,
};
/** What leads to more choices, and not out. */
const SETTINGS =
  /setting|preference|manage|customi[sz]e|option|choose|detail|more info|einstell|anpass|gérer|paramèt|personnalis|configur|gestion|impostaz|personalizz|instell|aanpass|indstil|innstill|inställ|ustawien|nastaven|настро|налашт|ayar|設定|设置|설정|إعدادات|הגדרות/iu;
const CLASSES: Record<'refuse' | 'close', RegExp> = {
  refuse: /reject|decline|deny|refuse/i,
  close: /close|dismiss/i,
};

const ORDER: readonly AnswerKind[] = ['refuse', 'close', 'save', 'accept', 'other'];

/** The buttons of a layer, those of a reader who agrees to nothing first. Those that lead away or to settings are left out. */
export function layerButtons(handle: number): LayerButton[] {
  const layer = elementAt(handle);
  if (!layer) return [];
  return [...flatElements(layer)]
    .filter((element) => isButton(element) && isRendered(element) && !leadsAway(element))
    .map((button) => ({ button, name: nameOf(button) || (attr(button, 'value') ?? '') }))
    .flatMap(({ button, name }) => {
      const kind = kindOf(button, name);
      return kind ? [{ handle: handleOf(button), name: name || 'its close button', kind }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Whether a button by its name or class closes something, or answers it. */
export function isAnswer(button: Element): boolean {
  const kind = kindOf(button, nameOf(button) || (attr(button, 'value') ?? ''));
  return kind !== null && kind !== 'other';
}

function isButton(element: Element): boolean {
  if (/^(?:button|a|summary)$/.test(tagOf(element))) return true;
  if (tagOf(element) === 'input') return /^(?:button|submit)$/.test(attr(element, 'type') ?? '');
  return roleOf(element) === 'button' || attr(element, 'onclick') !== null;
}

function kindOf(button: Element, name: string): AnswerKind | null {
  const classes = attr(button, 'class') ?? '';
  if (WORDS.refuse.test(name) || CLASSES.refuse.test(classes)) return 'refuse';
  if (WORDS.close.test(name) || CLASSES.close.test(classes)) return 'close';
  if (SETTINGS.test(name)) return null;
  if (WORDS.save.test(name)) return 'save';
  return WORDS.accept.test(name) ? 'accept' : 'other';
}

function leadsAway(button: Element): boolean {
  const url = addressIn(button);
  return (
    url !== null &&
    url.protocol !== 'javascript:' &&
    url.href.split('#')[0] !== pageDocument.URL.split('#')[0]
  );
}
