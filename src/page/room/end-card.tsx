// The end of a room on the phone: three questions about the day, and one's play to take home.
import type { Command } from '../../core/room/command.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import { ReactionForm } from './reaction-form.tsx';
import { TakeHome } from './take-home.tsx';
import { useRoomWords } from './use-room-words.ts';

interface EndCardProps {
  view: RoomView;
  mine: SeatView;
  send(command: Command): void;
}

export function EndCard({ view, mine, send }: EndCardProps) {
  const { end } = useRoomWords();
  return (
    <>
      <section class="room-card">
        <h2>{end.title}</h2>
        <p>{end.text}</p>
      </section>
      <ReactionForm reacted={mine.reacted} send={send} />
      <TakeHome view={view} mine={mine} />
    </>
  );
}
