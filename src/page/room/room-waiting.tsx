// The room has been asked for and has not answered yet: said with the state of the line, never a blank page.
import type { RoomState } from '../../stores/room-store.ts';
import { PageHead } from '../parts/page-head.tsx';
import { LineBadge } from './line-badge.tsx';

export function RoomWaiting({ state, text }: { state: RoomState; text: string }) {
  return (
    <div class="page room">
      <PageHead />
      <main class="sheet">
        <LineBadge line={state.line} waiting={state.waiting} />
        <p class="loading">{text}</p>
      </main>
    </div>
  );
}
