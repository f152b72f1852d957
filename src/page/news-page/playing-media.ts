import type { NewsPageFacts, PlayingMedia } from '../../model/news-page/news-page.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, pageBody } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { nameOf } from '../dom/name-of.ts';
import { isRendered } from '../dom/rendered.ts';
import { isExposed } from '../seeing/exposed.ts';

/** Films and sounds that play now. */
export function playingMedia(): PlayingMedia[] {
  return [...flatElements(pageBody())]
    .filter((element) => element instanceof HTMLMediaElement)
    .filter((media) => !media.paused && !media.ended)
    .map((media) => ({
      element: describeElement(media),
      duration: Number.isFinite(media.duration) ? media.duration : null,
      loops: media.loop,
      audible: !media.muted && media.volume > 0 && hasSound(media),
      hasControls: media.controls && isRendered(media),
      stopButton: stopButton(),
    }));
}

/** A film without a soundtrack plays no sound; where the browser does not tell, it may. */
function hasSound(media: HTMLMediaElement): boolean {
  if (!(media instanceof HTMLVideoElement)) return true;
  const { webkitAudioDecodedByteCount: decoded } = media as {
    webkitAudioDecodedByteCount?: number;
  };
  return decoded === undefined || decoded > 0;
}

const STOPPING =
  /pause|stop|mute|sound|ton aus|stumm|silence|silenc|arrêt|detener|parar|пауза|звук|停止|静音|靜音|일시|إيقاف|كتم/i;

function stopButton(): NewsPageFacts['playing'][number]['stopButton'] {
  const button = all('button,[role=button]').find(
    (element) => isExposed(element) && STOPPING.test(nameOf(element)),
  );
  return button ? describeElement(button) : null;
}
