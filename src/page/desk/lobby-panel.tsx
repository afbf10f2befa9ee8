// The lobby: the ways in, large enough to be held up, and who has come.
import { useDesk } from './desk-context.ts';
import { JoinWays } from './join-ways.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function LobbyPanel() {
  const { lobby, projectorHint } = useDeskWords();
  const { view } = useDesk();
  const { mode } = view.setup;
  return (
    <section class="room-card" aria-labelledby="lobby">
      <h2 id="lobby">{lobby.title[mode]}</h2>
      {mode !== 'cards' && (
        <p class="desk-count" data-testid="arrived">
          {mode === 'tables' ? lobby.arrivedTables(view.seats) : lobby.arrived(view.seats)}
        </p>
      )}
      <p>{lobby.text[mode]}</p>
      {mode !== 'cards' && <JoinWays />}
      <p class="hint desk-screens">{projectorHint}</p>
    </section>
  );
}
