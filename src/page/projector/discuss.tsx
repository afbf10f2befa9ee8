// One question to talk about, as the split suggests it.
import { MessagesSquare } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { Icon } from '../parts/icon.tsx';
import { optionLetter } from '../room/option-letter.ts';
import { discussionOf } from './discussion.ts';
import { useProjector } from './projector-context.ts';

export function Discuss({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { words, locale } = useProjector();
  const { split } = words;
  const found = discussionOf(round.tally ?? []);
  const name = decision.before?.speaker && textIn(decision.before.speaker, locale);
  const question =
    found.kind === 'near'
      ? split.near(optionLetter(found.places[0]), optionLetter(found.places[1]))
      : found.kind === 'agreed'
        ? split.agreed(optionLetter(found.place), name)
        : found.kind === 'mixed'
          ? split.mixed(optionLetter(found.place))
          : split.nobody;
  return (
    <section class="talk-card" data-testid="discuss">
      <h2>
        <Icon of={MessagesSquare} /> {split.discuss}
      </h2>
      <p>{question}</p>
    </section>
  );
}
