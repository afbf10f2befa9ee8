// Why one is not in the room, and what to do next. Never blank, never a dead end.
import type { ComponentChildren } from 'preact';
import type { RoomState } from '../../stores/room-store.ts';
import { roomAddress } from '../address.ts';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { useRoomWords } from './use-room-words.ts';

interface RoomTroubleProps {
  closed: NonNullable<RoomState['closed']>;
  children?: ComponentChildren;
}

export function RoomTrouble({ closed, children }: RoomTroubleProps) {
  const words = useRoomWords();
  return (
    <TroubleScreen trouble={words.refusals[closed]}>
      {children}
      <a class="button" href={roomAddress('')}>
        {words.otherCode}
      </a>
    </TroubleScreen>
  );
}
