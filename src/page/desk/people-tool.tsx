// Who is in the room: the lock on its door, and seats to be emptied.
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function PeopleTool() {
  const { tools: words } = useDeskWords();
  const { view, send } = useDesk();
  const seats = view.desk?.seats ?? [];
  return (
    <>
      <p class="hint">{view.locked ? words.locked : words.unlocked}</p>
      <div class="ways">
        <button
          type="button"
          class="button"
          data-testid="lock"
          aria-pressed={view.locked}
          onClick={() => send({ kind: 'lock', locked: !view.locked })}
        >
          {view.locked ? words.unlock : words.lock}
        </button>
      </div>
      {seats.length === 0 && <p class="hint">{words.noSeats}</p>}
      <ul class="desk-entries desk-seats">
        {seats.map(({ id, name }, i) => (
          <li key={id}>
            <span class="entry-text">{name ?? words.seat(i + 1)}</span>
            <button
              type="button"
              class="chip-button"
              aria-label={words.remove(name ?? words.seat(i + 1))}
              onClick={() => send({ kind: 'remove', seat: id })}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
