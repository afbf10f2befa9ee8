// A revealed vote on the phone: how the room split, where oneself stood, and the reasons that the facilitator has shown.
import type { RoomView, SeatView, ShownDecision, ShownRound } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';
import { optionLetter } from './option-letter.ts';
import { Question } from './question.tsx';
import { SplitBars } from './split-bars.tsx';
import { useRoomScenario } from './use-room-scenario.ts';
import { useRoomWords } from './use-room-words.ts';

interface SplitCardProps {
  view: RoomView;
  round: ShownRound;
  decision: ShownDecision;
  mine: SeatView;
}

export function SplitCard({ view, round, decision, mine }: SplitCardProps) {
  const { split } = useRoomWords();
  const locale = useLocale();
  const scenario = useRoomScenario(view.setup.scenario, locale);
  const letter = (option: number) => optionLetter(decision.options.findIndex(({ index }) => index === option));
  return (
    <section class="room-card" aria-labelledby="split">
      <h2 id="split">{split.title}</h2>
      <Question decision={decision} />
      <SplitBars
        decision={decision}
        round={round}
        locale={locale}
        wordings={scenario?.wordings}
        mine={mine.vote?.round === round.number ? mine.vote.option : undefined}
      />
      {round.reasons.length > 0 && (
        <>
          <h3>{split.reasons}</h3>
          <ul class="room-reasons">
            {round.reasons.map(({ option, text }) => (
              <li key={`${option}${text}`}>
                <span class="option-letter">{letter(option)}</span> {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
