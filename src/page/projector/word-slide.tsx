// One word from everybody, before any score: the question, how many have sent theirs, and the words that the facilitator has let through.
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';

const STEPS = fitSteps([
  ['whole', 1.5],
  ['many', 1.1],
  ['newest', 1],
]);

/** So many of the longest words are read from afar at once. */
const NEWEST = 9;

export function WordSlide() {
  const { view, words, room } = useProjector();
  const { words: round, seats } = view;
  if (!round) return null;
  return (
    <Fitted class="centred one-word" steps={STEPS} of={`${round.number} ${round.shown.join()}`}>
      {(part) => (
        <>
          <h1>{room.word.ask}</h1>
          {round.shown.length > 0 ? (
            <ul class="shown-words">
              {(part === 'newest' ? round.shown.slice(-NEWEST) : round.shown).map((word) => (
                <li key={word} data-testid="shown-word">
                  {word}
                </li>
              ))}
            </ul>
          ) : (
            view.setup.mode !== 'cards' && <p class="large">{words.word.waiting}</p>
          )}
          {view.setup.mode !== 'cards' && (
            <p class="soft" data-testid="word-count" aria-live="off">
              {words.word.count(round.count, seats)}. {words.word.noNames}
            </p>
          )}
        </>
      )}
    </Fitted>
  );
}
