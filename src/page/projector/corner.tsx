// The lower edge of every slide: what is played, whether it is a rehearsal, how late comers come in, and whether the line holds.
import { Expand, Lock, Shrink } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { RoomState } from '../../stores/room-store.ts';
import { Icon } from '../parts/icon.tsx';
import { useProjector } from './projector-context.ts';
import type { FullScreen } from './use-full-screen.ts';

export function Corner({ line, full }: { line: RoomState['line']; full: FullScreen }) {
  const { view, words, room, card, locale, join } = useProjector();
  return (
    <footer class="corner">
      <p class="corner-title">
        {view.setup.rehearsal && <b class="rehearsal">{words.rehearsal}</b>} {textIn(card?.title, locale)}
      </p>
      {view.setup.mode !== 'cards' && (
        <p class="corner-join">
          {words.code} <b data-testid="corner-code">{view.code}</b>
          {view.locked ? (
            <span>
              <Icon of={Lock} /> {words.locked}
            </span>
          ) : (
            // Nobody comes in while the line is down: its word needs the room.
            line !== 'offline' && join.address && <span>{join.address.typed}</span>
          )}
        </p>
      )}
      <p class="line-badge" data-line={line} data-testid="line-state" role="status">
        <span class="line-dot" aria-hidden="true" /> {room.line[line]}
      </p>
      {full.able && (
        <button
          type="button"
          class="full-button"
          aria-label={full.isFull ? words.leaveFull : words.enterFull}
          title={`${full.isFull ? words.leaveFull : words.enterFull} (F)`}
          onClick={(event) => {
            full.toggle();
            // Pressed by hand it lets go of the focus, or the next press of a clicker would be its.
            if (event.detail > 0) event.currentTarget.blur();
          }}
        >
          <Icon of={full.isFull ? Shrink : Expand} />
        </button>
      )}
    </footer>
  );
}
