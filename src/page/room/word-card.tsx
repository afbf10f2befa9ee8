// One word for how it feels, before any score: sent without a name, shown only by the facilitator's press.
import { useState } from 'preact/hooks';
import { type Command, LONGEST } from '../../core/room/command.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import { useRoomWords } from './use-room-words.ts';

interface WordCardProps {
  word: NonNullable<RoomView['words']>;
  mine: SeatView;
  send(command: Command): void;
}

export function WordCard({ word, mine, send }: WordCardProps) {
  const { word: words } = useRoomWords();
  const kept = mine.word?.round === word.number ? mine.word.text : '';
  const [text, setText] = useState(kept);
  return (
    <section class="room-card" aria-labelledby="one-word">
      <h2 id="one-word">{words.ask}</h2>
      <form
        class="room-form"
        onSubmit={(event) => {
          event.preventDefault();
          send({ kind: 'word', round: word.number, text: text.trim() });
        }}
      >
        <label>
          {words.open}
          <input
            data-testid="word-field"
            value={text}
            maxLength={LONGEST.word}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{words.hint}</p>
        <button type="submit" class="button primary" disabled={text.trim() === '' || text.trim() === kept}>
          {words.send}
        </button>
        <p role="status" class="hint">
          {kept !== '' && text.trim() === kept && words.sent}
        </p>
      </form>
      {word.shown.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <p class="room-words">{word.shown.join(' · ')}</p>
        </>
      )}
    </section>
  );
}
