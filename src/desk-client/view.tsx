import { useEffect, useRef, useState } from 'preact/hooks';
import { offerCopies } from '../report-assets/copy.ts';
import { offerFilters } from '../report-assets/filters.ts';
import { offerListening } from '../report-assets/listening/listen.ts';
import { readView } from './ask-desk.ts';

/** The result as the report shows it: markup of the desk’s own server, in which all that comes from pages is escaped. */
export function View({ id }: { id: string }) {
  const [view, setView] = useState<{ id: string; html: string } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    void readView(id).then(({ value }) => {
      if (isWanted && value) setView({ id, html: value.html });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  useEffect(() => {
    if (place.current) enhance(place.current);
  }, [view]);
  // The last one stays in sight until the next is there.
  return (
    view && (
      <div
        class="view"
        data-audit={view.id}
        ref={place}
        dangerouslySetInnerHTML={{ __html: view.html }}
      />
    )
  );
}

/** What the report’s own script does for a document of its own. */
function enhance(place: HTMLElement): void {
  const filters = place.querySelector<HTMLFormElement>('.filters');
  if (filters) offerFilters(filters);
  offerCopies(place);
  for (const panel of place.querySelectorAll<HTMLElement>('.listen')) offerListening(panel);
}
