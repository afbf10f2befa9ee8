// The address of a room's projector: takes its place in the room, and says what to do where there is none.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { typedRoomCode } from '../../core/room/seat-code.ts';
import { keepHostSecret } from '../../stores/hosted-rooms.ts';
import { createRoomStore, type RoomStore } from '../../stores/room-store.ts';
import { projectorWordsOf } from '../../words/projector-words-of.ts';
import { HOST, roomScreenAddress } from '../address.ts';
import { useLocale } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { Projector } from './projector.tsx';
import { TroubleSlide } from './trouble-slide.tsx';
import '../room/room.css';
import './projector.css';
import './projector-join.css';
import './projector-story.css';
import './projector-vote.css';
import './projector-result.css';

export function ProjectorRoute({ code: written, secret }: { code: string; secret?: string }) {
  const code = typedRoomCode(written);
  useLayoutEffect(() => {
    if (secret === undefined) return;
    // A whole hall reads this address bar.
    keepHostSecret(code, secret);
    history.replaceState(null, '', roomScreenAddress(code, 'projector'));
  }, [code, secret]);
  const [entered, setEntered] = useState(0);
  const room = useMemo(() => createRoomStore({ code, role: 'projector' }), [code, entered]);
  useEffect(() => () => room.getState().leave(), [room]);
  return <InRoom room={room} again={() => setEntered((count) => count + 1)} />;
}

function InRoom({ room, again }: { room: RoomStore; again(): void }) {
  const { view, line, closed, clockOffset } = useStore(room, (state) => state);
  const own = useLocale();
  const locale = view?.setup.locale ?? own;
  const { trouble } = projectorWordsOf(locale);
  if (view && !closed) return <Projector view={view} line={line} offset={clockOffset} />;
  const told = closed
    ? closed === 'bad-message'
      ? trouble.other
      : trouble.gone
    : line === 'offline'
      ? trouble.away
      : { title: trouble.waiting };
  return (
    <div class="projector" lang={locale} data-slide="trouble">
      <main class="slide">
        <TroubleSlide {...told}>
          {closed && (
            <>
              <button
                type="button"
                class="button primary"
                onClick={closed === 'bad-message' ? () => location.reload() : again}
              >
                {trouble.reload}
              </button>
              <a class="button" href={HOST}>
                {trouble.host}
              </a>
            </>
          )}
        </TroubleSlide>
      </main>
    </div>
  );
}
