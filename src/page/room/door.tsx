// The door of a room: what is played, who will see what, and one press to go in. Asked before anything is typed.
import { useEffect, useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { LONGEST } from '../../core/room/command.ts';
import { typedSeatCode } from '../../core/room/seat-code.ts';
import { type Knocked, knock } from '../../stores/room-door.ts';
import type { RoomEntry } from '../../stores/room-store.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { RoomTrouble } from './room-trouble.tsx';
import { useRoomWords } from './use-room-words.ts';

interface DoorProps {
  code: string;
  enter(way: Pick<RoomEntry, 'name' | 'number' | 'seatCode'>): void;
}

export function Door({ code, enter }: DoorProps) {
  const words = useRoomWords();
  const { trouble, tryAgain } = useWords();
  const [found, setFound] = useState<Knocked>();
  const ask = () => void knock(code).then(setFound);
  useEffect(ask, [code]);
  if (!found) {
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  }
  const again = (
    <button type="button" class="button primary" onClick={ask}>
      {tryAgain}
    </button>
  );
  if ('unreachable' in found) return <TroubleScreen trouble={trouble.notLoaded}>{again}</TroubleScreen>;
  if ('closed' in found) return <RoomTrouble closed={found.closed}>{again}</RoomTrouble>;
  if (found.door.phase === 'ended') return <RoomTrouble closed="ended" />;
  return <OpenDoor code={code} door={found.door} enter={enter} />;
}

function OpenDoor({ code, door, enter }: DoorProps & { door: Extract<Knocked, { door: object }>['door'] }) {
  const { stores } = usePage();
  const { door: words, refusals } = useRoomWords();
  const locale = useLocale();
  const title = useScreenFocus<HTMLHeadingElement>(words.title(code));
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const story = storyOnShelf(stores.shelf, door.scenario);
  return (
    <div class="page room">
      <PageHead />
      <main class="sheet">
        <h1 ref={title} tabIndex={-1}>
          {words.title(code)}
        </h1>
        <p>
          {words.scenario}: <b>{textIn(story?.card.title, locale) || door.scenario}</b>
        </p>
        {door.mode === 'cards' ? (
          <p class="notice">{words.cards}</p>
        ) : (
          <>
            <p>{door.named ? words.named : words.anonymous}</p>
            {door.locked && <p class="notice">{refusals.locked.text}</p>}
            <form
              class="room-form"
              onSubmit={(event) => {
                event.preventDefault();
                enter(door.named ? { name: name.trim(), number: number.trim() || undefined } : {});
              }}
            >
              {door.named && (
                <>
                  <label>
                    {words.name}
                    <input
                      data-testid="join-name"
                      value={name}
                      maxLength={LONGEST.name}
                      autocomplete="name"
                      required
                      onInput={(event) => setName(event.currentTarget.value)}
                    />
                  </label>
                  <label>
                    {words.number}
                    <input
                      data-testid="join-number"
                      value={number}
                      maxLength={LONGEST.number}
                      autocomplete="off"
                      onInput={(event) => setNumber(event.currentTarget.value)}
                    />
                  </label>
                </>
              )}
              <button type="submit" class="button primary big" data-testid="join" disabled={door.locked}>
                {words.join}
              </button>
            </form>
            <Fold label={words.haveSeat}>
              <SeatForm enter={enter} />
            </Fold>
          </>
        )}
      </main>
    </div>
  );
}

function SeatForm({ enter }: Pick<DoorProps, 'enter'>) {
  const { door: words } = useRoomWords();
  const [seat, setSeat] = useState('');
  return (
    <form
      class="room-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (seat.trim()) enter({ seatCode: typedSeatCode(seat) });
      }}
    >
      <label>
        {words.seatCode}
        <input
          data-testid="seat-code-field"
          value={seat}
          maxLength={24}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setSeat(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{words.seatHint}</p>
      <button type="submit" class="button" data-testid="take-seat">
        {words.takeSeat}
      </button>
    </form>
  );
}
