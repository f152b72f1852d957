import type { SizeAim } from '../../model/text-size/size-controls.ts';

/** Words for the size of text, in the languages that news is published in: a noun for text next to one for size. */
const TEXT_SIZE =
  /(?:text|font|letter|type)[\s-]*siz|resiz\w* (?:the )?(?:text|font)|siz\w* of (?:the )?text|schriftgr|textgr|schriftgrad|taille (?:du |de |des |de la )?(?:texte|police|caract)|tama[ñn]o (?:de(?:l)? )?(?:la )?(?:texto|letra|fuente)|tamanho (?:d[aeo] )?(?:texto|letra|fonte)|mida (?:del|de la) (?:text|lletra)|dimensione (?:del )?(?:testo|caratter)|grandezza|(?:tekst|letter|font)grootte|(?:tekst|skrift)st[øo]rrelse|textstorlek|leturst|(?:tekstin|fontin|kirjasin)\w* ?ko|teksti suurus|rozmiar (?:tekstu|czcionki|pisma)|velikost (?:textu|písma|besedila|slov)|veľkosť (?:textu|písma)|veličina (?:teksta|slova)|velicina|размер (?:на )?(?:шрифта|текста|текст)|розмір (?:шрифту|тексту)|величина текста|големина|μέγεθος|(?:yazı|metin) (?:boyutu|tipi)|mətn ölçüsü|betűméret|mărime|dimensiunea textului|dydis|teksta izmēr|文字サイズ|テキストサイズ|文字の大きさ|文字大小|字号|字號|字級|字体大小|글[자씨] ?(?:크기|사이즈)|본문 ?크기|텍스트 ?크기|폰트 ?크기|حجم (?:ال)?(?:خط|نص)|انداز[هۀ]ٔ? ?(?:متن|فونت)|متن کا حجم|גודל (?:ה)?(?:טקסט|גופן)|टेक्स्ट साइज़|पाठ आकार|फ़ॉन्ट|পাঠ্যের আকার|உரை அளவு|ขนาด(?:ข้อความ|อักษร|ตัวอักษร)|kích thước (?:văn bản|chữ)|cỡ chữ|ukuran (?:teks|huruf|font)|saiz teks|ukubwa wa maandishi/iu;

const LARGER =
  /\blarge[r]?\b|bigger|increase|enlarge|größer|groesser|vergr[öo]|agrandir|augment|plus grand|aument|agrandar|ingrandi|groter|vergro|større|\bøk|större|öka|suuren|stækka|powiększ|zwiększ|zvětš|zväčš|poveća|увелич|збільш|павяліч|повећ|μεγάλ|μεγαλ|αύξησ|büyü|artır|növel|măre|crește|padidin|palielin|大きく|拡大|擴大|增大|增加|放大|크게|확대|늘리|زياد|تكبير|افزایش|بزرگ|بڑھا|הגד|बढ़ा|बड़ा|বৃদ্ধি|அதிக|เพิ่ม|ขยาย|tăng|phóng to|perbesar|besarkan|tingkat|ongeza/iu;
const SMALLER =
  /\bsmall(?:er)?\b|decrease|reduce|shrink|kleiner|verklein|réduire|diminu|plus petit|disminu|reducir|reduz|rimpicc|riduc|mindre|\bsenk|minska|pienen|smækka|zmniejsz|pomniejsz|zmenš|smanji|zmanjš|уменьш|зменш|намал|памен|смањ|μικρ|μείωσ|küçül|azalt|csökkent|scade|micșor|sumažin|samazin|小さく|縮小|缩小|减小|減小|작게|축소|줄이|تقليل|تصغير|کاهش|کوچک|گھٹا|הקטנ|घटा|छोटा|হ্রাস|குறை|ลด|giảm|thu nhỏ|perkecil|kecilkan|kurang|punguza/iu;
const RESET =
  /reset|normal|default|standard|restore|zurücksetz|réinitial|restabl|ripristin|standaard|nullstill|återställ|palauta|przywr|obnov|сброс|обычн|скин|επαναφορά|sıfırla|标准|標準|默认|기본|إعادة|افتراضي|רגיל|איפוס/iu;
/** A word for text alone; with one for larger or smaller it speaks of the size of text. */
const TEXT =
  /text|font|schrift|letra|texte|police|testo|caratter|letter|tekst|skrift|teksti|kirjas|czcionk|písm|slov|шрифт|текст|γράμματ|κείμεν|yazı|metin|betű|litere|文字|字|글|텍스트|본문|خط|نص|متن|טקסט|אות|गॉन्ट|टेक्स्ट|पाठ|ข้อความ|อักษร|chữ|huruf|teks/iu;

export function speaksOfTextSize(words: string): boolean {
  return TEXT_SIZE.test(words) || (TEXT.test(words) && (LARGER.test(words) || SMALLER.test(words)));
}

/** Whether words speak of text, of whatever about it. */
export function speaksOfText(words: string): boolean {
  return TEXT.test(words);
}

/** What a name or sign promises; null when it promises nothing that is known. */
export function aimOf(name: string, label: string): SizeAim | null {
  const sign = label.trim();
  if (/[+＋⁺]\s*$|^[+＋]/u.test(sign)) return 'larger';
  if (/[-−–—－⁻]\s*$/u.test(sign)) return 'smaller';
  if (SMALLER.test(name)) return 'smaller';
  if (LARGER.test(name)) return 'larger';
  return RESET.test(name) ? 'reset' : null;
}

/** One letter of any script, alone, doubled or with a sign: A, A+, AA, 가, あ−. */
export function letterOf(label: string): string | null {
  const match = /^(\p{L})\1{0,2}\s*[+＋⁺−–\-－⁻]{0,2}$/u.exec(label.trim());
  return match?.[1]?.toUpperCase() ?? null;
}

const SCALES: readonly (readonly string[])[] = [
  ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl'],
  ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl'],
  ['smallest', 'small', 'medium', 'large', 'largest'],
  ['klein', 'mittel', 'groß'],
  ['petit', 'moyen', 'grand'],
  ['pequeño', 'mediano', 'grande'],
  ['小', '中', '大'],
  ['小', '标准', '大', '超大'],
  ['작게', '보통', '크게'],
  ['мелкий', 'средний', 'крупный'],
];

/** The ranks of labels that are sizes of one scale, in the order given; null where they are not. */
export function ranksOf(labels: readonly string[]): number[] | null {
  const words = labels.map((label) => label.trim().toLowerCase());
  const percents = words.map((word) => /^(\d{2,3})\s?%$/.exec(word)?.[1]);
  if (percents.every((percent) => percent !== undefined)) return percents.map(Number);
  for (const scale of SCALES) {
    const ranks = words.map((word) => scale.indexOf(word));
    if (ranks.every((rank) => rank >= 0) && new Set(ranks).size === ranks.length) return ranks;
  }
  return null;
}
