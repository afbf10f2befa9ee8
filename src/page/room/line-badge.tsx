// Whether the line to the room holds, always in view: a dot with its word, and what is still on its way.
import type { RoomState } from '../../stores/room-store.ts';
import { useRoomWords } from './use-room-words.ts';

export function LineBadge({ line, waiting }: Pick<RoomState, 'line' | 'waiting'>) {
  const { line: words } = useRoomWords();
  return (
    <p class="line-badge" data-line={line} data-testid="line" role="status">
      <span class="line-dot" aria-hidden="true" /> {words[line]}
      {line !== 'online' && waiting > 0 && ` ${words.waiting(waiting)}`}
    </p>
  );
}
