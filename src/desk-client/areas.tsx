import type { DeskArea, DeskAudit } from '../model/desk.ts';
import { verdictOf } from './told.ts';
import { common, words } from './words.ts';

/** Areas in the order in which they are judged. */
const ORDER: readonly DeskArea['area'][] = [
  'headings',
  'news-page',
  'axe',
  'accessibility-links',
  'text-size',
];

/** What is known of each area, as it comes. */
export function Areas({ audit }: { audit: DeskAudit }) {
  if (audit.done === 0) return null;
  const areas = ORDER.flatMap((name) => audit.areas.find(({ area }) => area === name) ?? []);
  return (
    <ul class="live-areas">
      {areas.map((area) => (
        <Area key={area.area} area={area} />
      ))}
    </ul>
  );
}

/** So many failed checks are told of an area here; the report below has all. */
const MOST_TOLD = 4;

function Area({ area }: { area: DeskArea }) {
  const look = area.failedCount > 0 ? 'failed' : 'waiting';
  const told = area.failed.slice(0, MOST_TOLD);
  const left = area.failedCount - told.length;
  return (
    <li class={`live-area ${look}`}>
      <h3>{common.areas[area.area]}</h3>
      <p class="area-verdict">
        <span class="sign" data-sign={look === 'failed' ? '✕' : '…'} /> {verdictOf(area)}
      </p>
      {told.length > 0 ? (
        <ul>
          {told.map(({ checkId, message }) => (
            <li key={checkId}>
              <bdi>{message}</bdi>
            </li>
          ))}
          {left > 0 ? <li>{words.moreFound(left)}</li> : null}
        </ul>
      ) : null}
    </li>
  );
}
