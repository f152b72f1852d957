import { attr } from '../../dom/dom.ts';
import { nameOf } from '../../dom/name-of.ts';

/** Words for going to the next or the last of several things, and for one of them by its number. */
const ON_OR_BACK =
  /^(?:go to )?(?:slide|item|page|story|headline)?\s*\d+(?:\s*(?:of|\/)\s*\d+)?$|\bnext\b|\bprev(?:ious)?\b|forward|\bback\b|weiter|nächste|vorherige|zurück|suivant|précédent|siguiente|anterior|próxim|successiv|precedente|volgende|vorige|neste|forrige|nästa|föregående|næste|seuraava|edellinen|następn|poprzedni|další|předchozí|ďalší|predchádz|следующ|предыдущ|наступн|попередн|επόμεν|προηγούμεν|sonraki|önceki|次|前|下一|上一|다음|이전|التالي|السابق|بعدی|قبلی|הבא|הקודם|अगल|पिछल|ถัดไป|ก่อนหน้า|tiếp|trước|berikut|sebelum|^[‹›«»<>←→⟨⟩❮❯▶◀⏵⏴➔]+$/iu;
const PAUSE =
  /pause|\bstop\b|halt|anhalten|stopp|pausa|pausar|detener|parar|ferma|pauze|keskeytä|zatrzymaj|wstrzymaj|zastavit|pozastav|пауза|останов|зупин|παύση|διακοπή|durdur|duraklat|一時停止|停止|暂停|暫停|일시|정지|إيقاف|مکث|توقف|עצור|השהה|रोक|หยุด|tạm dừng|jeda|henti|^[⏸⏹❚‖]+$/iu;

/** A button that shows the next of several things, or the one before, or one by its number. */
export function leadsOn(button: Element): boolean {
  return ON_OR_BACK.test(wordsOf(button)) && !isPause(button);
}

/** A button that says that it stops something. */
export function isPause(button: Element): boolean {
  return PAUSE.test(wordsOf(button));
}

function wordsOf(button: Element): string {
  return nameOf(button).trim() || (attr(button, 'class') ?? '');
}
