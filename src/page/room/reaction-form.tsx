// Three statements about the day, each from 1 to 5: what the report needs of people's reaction, and nothing about a person.
import { useState } from 'preact/hooks';
import type { Command, Reaction } from '../../core/room/command.ts';
import { useRoomWords } from './use-room-words.ts';

interface ReactionFormProps {
  reacted?: Reaction;
  send(command: Command): void;
}

export function ReactionForm({ reacted, send }: ReactionFormProps) {
  const { end } = useRoomWords();
  const [answers, setAnswers] = useState<readonly (number | undefined)[]>(reacted ?? [undefined, undefined, undefined]);
  if (reacted) {
    return (
      <section class="room-card">
        <h2>{end.form}</h2>
        <p role="status">{end.thanks}</p>
      </section>
    );
  }
  const [a, b, c] = answers;
  const whole: Reaction | undefined = a && b && c ? [a, b, c] : undefined;
  return (
    <section class="room-card" aria-labelledby="reaction">
      <h2 id="reaction">{end.form}</h2>
      <p class="hint">{end.formHint}</p>
      {end.statements.map((statement, i) => (
        <fieldset class="segments" key={statement}>
          <legend>{statement}</legend>
          {[1, 2, 3, 4, 5].map((value) => (
            <label class="segment" key={value}>
              <input
                type="radio"
                name={`reaction-${i}`}
                checked={answers[i] === value}
                onChange={() => setAnswers(answers.map((one, at) => (at === i ? value : one)))}
                aria-label={end.scale(value)}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        class="button primary"
        data-testid="react"
        disabled={!whole}
        onClick={() => whole && send({ kind: 'react', answers: whole })}
      >
        {end.send}
      </button>
    </section>
  );
}
