// Opening a room: the form, the rooms that this device leads, what to prepare, what a venue needs, and the connection check.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { lessonPlanAddress, ROOM_FILE } from '../address.ts';
import { useLocale, usePage } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import { ConnectionCheck } from './connection-check.tsx';
import type { OpeningDraft } from './opening-draft.ts';
import { OpeningForm } from './opening-form.tsx';
import { RoomList } from './room-list.tsx';
import { useConnection } from './use-connection.ts';
import { useHostWords } from './use-host-words.ts';
import { VenueNeeds } from './venue-needs.tsx';
import './host.css';

/** Seconds between two questions to the server. */
const EVERY = 4;

export function HostScreen() {
  const { stores } = usePage();
  const words = useHostWords();
  const locale = useLocale();
  const title = useScreenFocus<HTMLHeadingElement>(words.title);
  const own = useStore(stores.own, (state) => state.kept);
  // The server has what ships; scenarios of one's own are on this device alone.
  const cards = stores.shelf.map(({ card }) => card).filter(({ id }) => !own.some(({ key }) => key === id));
  const [draft, setDraft] = useState<OpeningDraft>({
    scenario: cards[0]?.id ?? '',
    mode: 'together',
    plan: 90,
    named: false,
  });
  const [checks, setChecks] = useState(true);
  const picked = cards.find(({ id }) => id === draft.scenario);
  return (
    <div class="page host">
      <PageHead />
      <main class="host-main">
        <header class="host-head">
          <h1 ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.intro}</p>
        </header>
        {cards.length === 0 ? (
          <p class="notice">{words.noScenario}</p>
        ) : (
          <OpeningForm cards={cards} draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
        )}
        <div class="host-side">
          <RoomList />
          <section class="host-card" aria-label={words.check.title}>
            <Fold label={words.check.title} heading="h2" lazy open={checks} onToggle={setChecks}>
              <HostCheck />
            </Fold>
            <Fold label={words.venue.title} heading="h2">
              <VenueNeeds />
            </Fold>
          </section>
          <section class="host-card" aria-labelledby="prepare">
            <h2 id="prepare">{words.prepare.title}</h2>
            <p class="host-links">
              {picked && <a href={lessonPlanAddress(picked.id)}>{words.prepare.plan(textIn(picked.title, locale))}</a>}
              <a href={ROOM_FILE}>{words.prepare.file}</a>
            </p>
          </section>
        </div>
      </main>
    </div>
  );
}

function HostCheck() {
  return <ConnectionCheck {...useConnection(EVERY)} />;
}
