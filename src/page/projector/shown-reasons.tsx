// Reasons that the facilitator has put on the projector, each with the letter of its answer and nobody's name.
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useProjector } from './projector-context.ts';

export function ShownReasons({ reasons, decision }: { reasons: ShownRound['reasons']; decision: ShownDecision }) {
  const { words } = useProjector();
  const letter = (option: number) => optionLetter(decision.options.findIndex(({ index }) => index === option));
  return (
    <section class="talk-card reasons" aria-label={words.split.reasons}>
      <ul>
        {reasons.map(({ option, text }) => (
          <li key={`${option}${text}`} data-testid="reason">
            <span class="option-letter">{letter(option)}</span> <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
