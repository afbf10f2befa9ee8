// What was thought and not said before the room answered: after the reveal it may be known.
import { HeartHandshake } from 'lucide';
import { Icon } from '../parts/icon.tsx';
import { shownName } from '../play/shown-name.ts';
import { useProjector } from './projector-context.ts';

/** The last thought since the room's last choice; nothing where nobody thought aloud. */
export function KeptThought() {
  const { reading, page } = useProjector();
  const last = reading?.trace.turns.at(-1)?.beats.findLast(({ thoughts }) => thoughts.length > 0);
  const thought = last?.thoughts.at(-1);
  if (!reading || !thought) return null;
  return (
    <section class="talk-card kept-thought" data-testid="thought">
      <h2>
        <Icon of={HeartHandshake} /> {page.play.thought(shownName(reading.scenario, thought.who))}
      </h2>
      <p lang={reading.scenario.locale}>{thought.text}</p>
    </section>
  );
}
