// The desk once it has entered its room; before, that it is on its way, or why it cannot come in and what to do.
import type { RoomStore } from '../../stores/room-store.ts';
import { HOST } from '../address.ts';
import { RoomWaiting } from '../room/room-waiting.tsx';
import { useRoomWords } from '../room/use-room-words.ts';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { useStore } from '../use-store.ts';
import { Desk } from './desk.tsx';
import { useDeskWords } from './use-desk-words.ts';

interface DeskRoomProps {
  code: string;
  room: RoomStore;
  again(): void;
}

export function DeskRoom({ code, room, again }: DeskRoomProps) {
  const words = useDeskWords();
  const { refusals } = useRoomWords();
  const state = useStore(room, (one) => one);
  if (state.closed) {
    const trouble =
      state.closed === 'wrong-secret' ? words.noKey : (words.refusals[state.closed] ?? refusals[state.closed]);
    return (
      <TroubleScreen trouble={trouble}>
        <button type="button" class="button primary" onClick={again}>
          {words.again}
        </button>
        <a class="button" href={HOST}>
          {words.toHost}
        </a>
      </TroubleScreen>
    );
  }
  if (!state.view) {
    return <RoomWaiting state={state} text={words.loading} />;
  }
  return <Desk code={code} state={state} view={state.view} />;
}
