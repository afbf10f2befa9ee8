// Which option the story goes on with: what one press would take is chosen already, and any other can be.
import { useId } from 'preact/hooks';
import type { ShownDecision } from '../../core/room/view.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

interface OptionPickProps {
  decision: ShownDecision;
  /** What a press takes where nothing else is picked. */
  usual: number | undefined;
  /** The option that most chose. */
  most?: number;
}

export function OptionPick({ decision, usual, most }: OptionPickProps) {
  const { decision: words, revealed } = useDeskWords();
  const { picked, pick } = useDesk();
  const id = useId();
  return (
    <fieldset class="segments" data-testid="pick">
      <legend>{most === undefined ? words.pick : revealed.goOnWith}</legend>
      {decision.options.map(({ index }, place) => (
        <label key={index} class="segment">
          <input
            type="radio"
            name={id}
            checked={(picked ?? usual) === index}
            onChange={() => pick(index)}
            aria-label={words.picked(optionLetter(place))}
          />
          <span>
            {optionLetter(place)}
            {index === most && <small> {revealed.most}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
